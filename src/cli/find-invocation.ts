import { sep } from 'node:path';

/** What tells how the user started the program. */
export interface Start {
  /** The folder of our package or clone, with or without a separator at its end. */
  readonly engine: string;
  /** The folder in which the user stands. */
  readonly cwd: string;
  /** Absolute path of the script as Node was given it. */
  readonly script: string;
  /** The npm script that runs us ("newsgloss", "npx"); undefined without npm. */
  readonly npmScript: string | undefined;
}

/**
 * What the user has to type before the name of a command, so that a command that a message proposes runs where
 * the message is read.
 */
export function findInvocation({ engine, cwd, script, npmScript }: Start): string {
  if (npmScript === 'newsgloss' && isWithin(cwd, engine)) return 'npm run newsgloss --';
  const project = folderAboveNodeModules(engine) ?? folderAboveNodeModules(script);
  if (npmScript === 'npx' || (project !== undefined && isWithin(cwd, project))) return 'npx newsgloss';
  // npm put it on PATH: installed globally, or linked.
  if (project !== undefined || !script.endsWith('.mjs')) return 'newsgloss';
  return isWithin(cwd, engine) ? 'npm run newsgloss --' : `node ${quoteForShell(script)}`;
}

function folderAboveNodeModules(path: string): string | undefined {
  const at = path.indexOf(`${sep}node_modules${sep}`);
  return at === -1 ? undefined : path.slice(0, at);
}

function isWithin(path: string, folder: string): boolean {
  const trim = (name: string) => (name.endsWith(sep) ? name.slice(0, -1) : name);
  return trim(path) === trim(folder) || path.startsWith(`${trim(folder)}${sep}`);
}

function quoteForShell(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path.replace(/["$`]/g, '\\$&')}"`;
}
