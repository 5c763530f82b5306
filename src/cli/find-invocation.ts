import { basename, dirname, sep } from 'node:path';
import { quotePath } from './quote-for-shell.ts';

/** How the user started the program. */
export interface Start {
  /** The folder of our package or clone, with or without a separator at its end. */
  readonly engine: string;
  /** The current folder of the user. */
  readonly cwd: string;
  /** Absolute path of the script as Node was given it: `newsgloss.mjs`, or a link to it. */
  readonly script: string;
  /** The npm script that runs us ("newsgloss", "npx"); undefined without npm. */
  readonly npmScript: string | undefined;
  /** The folders in which a shell looks for commands. */
  readonly searchPath: readonly string[];
}

/**
 * What the user has to type before the name of a command, so that a command in a message works in the folder where it
 * is printed. Never "npx newsgloss" without a local installation: npx would fetch the name from the registry.
 */
export function findInvocation({ engine, cwd, script, npmScript, searchPath }: Start): string {
  const project = [script, engine].map(findProject).find((folder) => folder && isWithin(cwd, folder));
  if (npmScript === 'newsgloss' && isWithin(cwd, engine)) return 'npm run newsgloss --';
  if (project !== undefined) return 'npx newsgloss';
  if (script.endsWith('.mjs')) {
    const isClone = findProject(engine) === undefined;
    return isClone && isWithin(cwd, engine) ? 'npm run newsgloss --' : `node ${quotePath(script)}`;
  }
  return isCommand(script, searchPath) ? basename(script) : quotePath(script);
}

/**
 * Whether a shell finds the script by its name. npm adds `node_modules/.bin` to the search path only while it runs a
 * script.
 */
function isCommand(script: string, searchPath: readonly string[]): boolean {
  const folder = dirname(script);
  const isTemporary = folder.endsWith(`${sep}node_modules${sep}.bin`);
  return !isTemporary && searchPath.some((other) => trimEnd(other) === folder);
}

/** The folder whose `node_modules` contains a path. */
function findProject(path: string): string | undefined {
  const at = path.indexOf(`${sep}node_modules${sep}`);
  return at === -1 ? undefined : path.slice(0, at);
}

function isWithin(path: string, folder: string): boolean {
  return trimEnd(path) === trimEnd(folder) || path.startsWith(`${trimEnd(folder)}${sep}`);
}

const trimEnd = (folder: string) => (folder.endsWith(sep) ? folder.slice(0, -1) : folder);
