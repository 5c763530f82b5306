import type { Entity, Knowledge, Role } from '../types.ts';
import { findWords, type Word } from '../words.ts';
import { FIRST_NAME_VARIANTS } from './first-name-variants.ts';
import { isFirstName } from './first-names.ts';
import { formOf } from './name-forms.ts';

/** What a run of words in the index stands for. */
export interface NameEntry {
  readonly entity: Entity;
  /**
   * A full name or alias, a person’s last name alone, another part of it ("Zhao", "Quispe"), or a role
   * ("Russian President").
   */
  readonly kind: 'name' | 'surname' | 'part' | 'role';
  readonly role: Role | undefined;
  /** All capitals in the record ("FSA"), so the text must use capitals too. */
  readonly acronym: boolean;
  /** The number of words. */
  readonly length: number;
}

/** The first words of names, which remember what they were asked for while somebody records it. */
class FirstWords extends Map<string, NameNode> {
  asked: Set<string> | undefined;

  override get(word: string): NameNode | undefined {
    this.asked?.add(word);
    return super.get(word);
  }

  override has(word: string): boolean {
    this.asked?.add(word);
    return super.has(word);
  }
}

/** A trie over normalized words. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly entries: NameEntry[];
}

/** The trie of all names; every lookup begins with a first word. */
interface NameIndex extends NameNode {
  readonly next: FirstWords;
}

const indexes = new WeakMap<Knowledge, NameIndex>();

/** The trie of all names, last names and roles in the authority file; built once per `Knowledge`. */
export function nameIndexOf(knowledge: Knowledge): NameIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const root: NameIndex = { next: new FirstWords(), entries: [] };
  for (const entity of knowledge.entities.values()) addEntity(root, entity);
  indexes.set(knowledge, root);
  return root;
}

/**
 * Does some work with the knowledge and returns the words that were looked up as first words of names. Only an entity
 * one of whose names begins with such a word can have made a difference.
 */
export function recordFirstWords<T>(
  knowledge: Knowledge,
  work: () => T,
): { readonly result: T; readonly words: ReadonlySet<string> } {
  const { next } = nameIndexOf(knowledge);
  const asked = new Set<string>();
  next.asked = asked;
  try {
    return { result: work(), words: asked };
  } finally {
    next.asked = undefined;
  }
}

/** The words with which the names of an entity begin in the index. */
export function firstWordsOf(entity: Entity): string[] {
  const root: NameNode = { next: new Map(), entries: [] };
  addEntity(root, entity);
  return [...root.next.keys()];
}

function addEntity(root: NameNode, entity: Entity) {
  const names = [entity.name, ...entity.aliases];
  for (const name of names) addName(root, entity, name);
  if (entity.type === 'person') {
    const latin = findWords(entity.name);
    for (const surname of surnames(latin)) add(root, surname, { entity, kind: 'surname' });
    for (const part of nameParts(latin)) add(root, part, { entity, kind: 'part' });
  }
  for (const role of entity.roles) {
    for (const phrase of role.names) add(root, findWords(phrase), { entity, kind: 'role', role });
  }
}

function addName(root: NameNode, entity: Entity, name: string) {
  const words = findWords(name);
  add(root, words, { entity, kind: 'name' });
  const [first, ...rest] = words;
  if (first?.norm === 'the' && rest.length > 0) add(root, rest, { entity, kind: 'name' });
  const last = words.at(-1);
  if (!last) return;
  if (COUNTED.has(entity.type) && words.length > 1 && !last.allCaps) {
    add(root, [...words.slice(0, -1), { ...last, norm: otherNumber(last.norm), stem: undefined }], {
      entity,
      kind: 'name',
    });
  }
  if (entity.type === 'person' && first && words.length > 1) {
    for (const variant of FIRST_NAME_VARIANTS.get(first.norm) ?? []) {
      add(root, [{ ...first, norm: variant }, ...rest], { entity, kind: 'name' });
    }
  }
}

/** Types whose names occur in singular and plural: the Minsk agreement, the Minsk agreements. */
const COUNTED: ReadonlySet<string> = new Set(['agreement']);

function otherNumber(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss')) return `${word}es`;
  if (word.endsWith('s')) return word.slice(0, -1);
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Particles that English writers drop if they use the last name alone. */
const DETACHABLE = new Set(['al', 'el', 'an']);
const PARTICLES = new Set([
  'al',
  'el',
  'an',
  'bin',
  'ibn',
  'de',
  'da',
  'di',
  'du',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'la',
  'le',
  'dos',
  'ben',
  'abu',
  'st',
]);

/** The last name, with particles and without detachable ones: "al-Assad" and "Assad", but "von der Leyen". */
function surnames(words: readonly Word[]): (readonly Word[])[] {
  if (words.length < 2) return [];
  let end = words.length;
  while (end > 2 && GENERATION.has(words[end - 1]?.norm ?? '')) end--;
  let start = end - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]?.norm ?? '')) start--;
  const whole = words.slice(start, end);
  const [particle, ...rest] = whole;
  return rest.length > 0 && particle && DETACHABLE.has(particle.norm) ? [whole, rest] : [whole];
}

/** Other parts that can stand for a full name: the first word, one in the middle, several at the end. */
function nameParts(words: readonly Word[]): (readonly Word[])[] {
  const full = words.map(({ norm }) => norm);
  const singles = words.map((word) => [word]);
  const tails = words.map((_, i) => words.slice(i)).filter((tail) => tail.length > 1);
  return [...singles, ...tails].filter((part) => {
    const norms = part.map(({ norm }) => norm);
    const [first = ''] = norms;
    if (norms.length === 1 && (first.length < 2 || PARTICLES.has(first))) return false;
    return formOf(norms, full, isFirstName) !== undefined;
  });
}

function add(
  root: NameNode,
  words: readonly Word[],
  what: Pick<NameEntry, 'entity' | 'kind'> & { role?: Role },
) {
  if (words.length === 0) return;
  let node = root;
  for (const { norm } of words) {
    let next = node.next.get(norm);
    if (!next) {
      next = { next: new Map(), entries: [] };
      node.next.set(norm, next);
    }
    node = next;
  }
  const [only] = words;
  if (
    node.entries.some(
      ({ entity, kind, role }) => entity === what.entity && kind === what.kind && role === what.role,
    )
  )
    return;
  node.entries.push({
    entity: what.entity,
    kind: what.kind,
    role: what.role,
    acronym: words.length === 1 && only !== undefined && only.allCaps,
    length: words.length,
  });
}
