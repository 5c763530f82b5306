import { DiskCache } from '../cache/disk-cache.ts';
import { engineFolder } from '../cache/engine.ts';
import { type LoadedGazetteer, loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { Preview } from '../server/preview.ts';
import { startPreviewServer } from '../server/preview-server.ts';
import { ReviewDesk } from '../server/review-desk.ts';
import { Tabs } from '../server/tabs.ts';
import { watchFiles } from '../server/watch-files.ts';
import { firstPort, serveOnPort } from './serve-on-port.ts';
import { say, type World } from './world.ts';

/** What a site is made from. */
const CONTENT = ['content', 'public'];

/** Parts of this program that are compiled anew when they change; the rest runs as it was started. */
const COMPILED = /^src\/(?:client|components|design|layouts|pages|styles)\//;

/** Serves a preview of the site on the port asked for, else on the first free one, until the user stops it. */
export async function runPreview(port: number | undefined, world: World): Promise<void> {
  const stopped = world.stopped();
  const tabs = new Tabs();
  const preview: Preview = new Preview({
    site: world.site,
    cache: new DiskCache(),
    listOpen: () => tabs.slugs,
    changed() {
      tabs.announce(preview);
      for (const { place, reason } of preview.problems) say(world, `${place} ${reason}`);
    },
  });
  const loading = preview.refresh();
  const cache = new DiskCache();
  let gazetteer: LoadedGazetteer | undefined;
  const desk = new ReviewDesk({
    site: world.site,
    gazetteer: () => (gazetteer ??= loadGazetteer(cache)),
    today: () => world.today(),
  });
  const server = await serveOnPort((one) => startPreviewServer({ preview, tabs, desk, port: one }), port);
  if (port === undefined && server.port !== firstPort)
    say(world, `Port ${firstPort} is in use, so this is port ${server.port}.`);
  const update = async (files: readonly string[]) => {
    const started = performance.now();
    await preview.refresh();
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    if (preview.problems.length === 0) say(world, `${files.join(', ')}: shown after ${seconds} s`);
  };
  const watchers = [
    await watchFiles(
      { folder: world.site, names: CONTENT },
      { changed: (files) => void update(files), failed: sayUnwatched(world) },
    ),
    ...(await watchEngine(preview, { update, world })),
  ];
  await loading;
  world.stdout.write(`Preview of ${world.site} at ${server.address} (press Ctrl+C to stop)\n`);
  await preview.warmUp();
  await stopped;
  await Promise.all(watchers.map((end) => end()));
  await server.close();
}

interface EngineWatch {
  readonly world: World;
  update(files: readonly string[]): Promise<void>;
}

/** Follows this program's own files, if it is a checkout that somebody works on and not an installed package. */
async function watchEngine(preview: Preview, { update, world }: EngineWatch) {
  if (engineFolder.includes('node_modules')) return [];
  const changed = (files: readonly string[]) => {
    const rest = files.filter((file) => !COMPILED.test(file));
    if (rest.length > 0) say(world, `${rest.join(', ')}: start the preview again to see this change`);
    if (rest.length === files.length) return;
    preview.forgetEngine();
    void update(files.filter((file) => COMPILED.test(file)));
  };
  const failed = sayUnwatched(world);
  return [await watchFiles({ folder: engineFolder, names: ['src'] }, { changed, failed })];
}

function sayUnwatched(world: World): (reason: string) => void {
  return (reason) => say(world, `Changes are not noticed everywhere: ${reason}`);
}
