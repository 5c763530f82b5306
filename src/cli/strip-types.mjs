// Preloaded when newsgloss is installed in node_modules: Node strips no types there, so this does it for our own
// files. Worker threads get it too, since it is a flag of the command (--import).
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const own = new URL('../../', import.meta.url).href;
const inner = `${own}node_modules/`;

module.registerHooks({
  load(url, context, next) {
    const [file] = url.split(/[?#]/, 1);
    if (!file.startsWith(own) || file.startsWith(inner) || !file.endsWith('.ts')) return next(url, context);
    const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
