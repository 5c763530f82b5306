import { genderOf, isFirstName } from './first-names.ts';
import { FORMS, formOf, isSameName, type NameForm } from './name-forms.ts';

/** Somebody whom the text names in full. */
export interface NamedPerson {
  /** The fullest name. */
  readonly name: string;
  readonly norms: readonly string[];
  readonly confidence: number;
  /** Index of the word that begins the first full name. */
  start: number;
}

/** A full name in the text: its words, and the index of the first. */
export interface FullName {
  readonly first: number;
  readonly norms: readonly string[];
  readonly name: string;
  readonly confidence: number;
}

/** A short name in the text: its words, where it stands, and the gender that a title before it tells. */
export interface ShortName {
  readonly norms: readonly string[];
  readonly first: number;
  readonly block: number;
  readonly gender: 'female' | 'male' | undefined;
}

/** Who bears a short name in the text; `person` is undefined where more than one may and nothing tells who. */
export interface Bearer {
  readonly person: NamedPerson | undefined;
  readonly form: NameForm;
}

/** Of more people than this with one name nobody tells which is meant; so the work for a name stays bounded. */
const CROWD = 40;

/** The people of a text by their full names, and whom it means by a part of one; to be asked in the text's order. */
export class NamedPeople {
  /** Up to CROWD people by each word of their names, and one more where there are more. */
  readonly #byWord = new Map<string, NamedPerson[]>();
  readonly #byName = new Map<string, NamedPerson>();
  /** Whom the text has called by a short name before it named another of that name. */
  readonly #usual = new Map<string, NamedPerson>();
  /** Where each was named last, by any name. */
  readonly #last = new Map<NamedPerson, { readonly first: number; readonly block: number }>();

  /** Takes a full name down; of several forms of one person’s name the one to be shown must come first. */
  add({ first, norms, name, confidence }: FullName): void {
    const known = this.findFull(norms);
    const person = known ?? { name, norms, confidence, start: first };
    person.start = Math.min(person.start, first);
    this.#byName.set(norms.join(' '), person);
    if (known) return;
    for (const word of new Set(norms)) {
      const others = this.#byWord.get(word);
      if (!others) this.#byWord.set(word, [person]);
      else if (others.length <= CROWD) others.push(person);
    }
  }

  /** Whether a name is only a part of fuller ones. */
  isPart(norms: readonly string[]): boolean {
    return this.#bearersOf(norms).some((person) => formOf(norms, person.norms, isFirstName) === 'last');
  }

  /** Whom a full name means. */
  findFull(norms: readonly string[]): NamedPerson | undefined {
    return (
      this.#byName.get(norms.join(' ')) ??
      this.#bearersOf(norms).find((person) => isSameName(person.norms, norms))
    );
  }

  /** Whom a short name means: by its form, the gender of its title, and whom the text calls so. */
  findShort(short: ShortName): Bearer | undefined {
    for (const form of FORMS) {
      const bearers = this.#bearersOf(short.norms).filter(
        (person) => formOf(short.norms, person.norms, isFirstName) === form && fitsGender(person, short),
      );
      if (bearers.length > CROWD) return { person: undefined, form };
      if (bearers.length > 0) return { person: this.#choose(bearers, short), form };
    }
    return undefined;
  }

  /** Remembers that a person was named here. */
  see(person: NamedPerson, { norms, first, block, gender }: ShortName): void {
    this.#last.set(person, { first, block });
    const key = norms.join(' ');
    if (gender === undefined && !this.#usual.has(key)) this.#usual.set(key, person);
  }

  #bearersOf(norms: readonly string[]): readonly NamedPerson[] {
    return this.#byWord.get(norms.at(-1) ?? '') ?? [];
  }

  /** The only one introduced by now; of several the one who is called so, unless another was named since in the block. */
  #choose(bearers: readonly NamedPerson[], { norms, first, block }: ShortName): NamedPerson | undefined {
    const [only, ...others] = bearers;
    if (others.length === 0) return only;
    const introduced = bearers.filter(({ start }) => start < first);
    const [one, ...rivals] = introduced;
    if (rivals.length === 0) return one;
    const usual = this.#usual.get(norms.join(' '));
    if (!usual || !introduced.includes(usual)) return undefined;
    const since = this.#last.get(usual)?.first ?? 0;
    const isNearer = (person: NamedPerson) => {
      const last = this.#last.get(person);
      return person !== usual && last !== undefined && last.block === block && last.first > since;
    };
    return introduced.some(isNearer) ? undefined : usual;
  }
}

function fitsGender({ norms }: NamedPerson, { gender }: ShortName): boolean {
  const own = genderOf(norms[0] ?? '');
  return gender === undefined || own === undefined || own === gender;
}
