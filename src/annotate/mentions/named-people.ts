import { genderOf, isFirstName } from './first-names.ts';
import { FORMS, formOf, isSameName, type NameForm } from './name-forms.ts';

/** A person whom the text names in full. */
export interface NamedPerson {
  /** The fullest name. */
  readonly name: string;
  readonly norms: readonly string[];
  readonly confidence: number;
  /** Index of the first word of the first full name. */
  start: number;
}

/** A full name in the text: its words, and the index of the first one. */
export interface FullName {
  readonly first: number;
  readonly norms: readonly string[];
  readonly name: string;
  readonly confidence: number;
}

/** A short name in the text: its words, its position, and the gender of the title before it. */
export interface ShortName {
  readonly norms: readonly string[];
  readonly first: number;
  readonly block: number;
  readonly gender: 'female' | 'male' | undefined;
}

/** The bearer of a short name; `person` is undefined if the text leaves open which of several it is. */
export interface NameHolder {
  readonly person: NamedPerson | undefined;
  readonly form: NameForm;
}

/** If more people than this share a name, it stays ambiguous, which bounds the work per name. */
const CROWD = 40;

/** The people of a text by their full names, for resolving parts of names; call it in text order. */
export class NamedPeople {
  /** People by each word of their names: up to CROWD, plus one to show that there are more. */
  readonly #byWord = new Map<string, NamedPerson[]>();
  readonly #byName = new Map<string, NamedPerson>();
  /** The person whom the text called by a short name before it named another with that name. */
  readonly #usual = new Map<string, NamedPerson>();
  /** Where each person was named last, in any form. */
  readonly #last = new Map<NamedPerson, { readonly first: number; readonly block: number }>();

  /** Registers a full name; of several forms of a person’s name, add the one to show first. */
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

  /** Whether a name is only the last part of a longer one. */
  isPart(norms: readonly string[]): boolean {
    return this.#bearersOf(norms).some((person) => formOf(norms, person.norms, isFirstName) === 'last');
  }

  /** The person that a full name refers to. */
  findFull(norms: readonly string[]): NamedPerson | undefined {
    return (
      this.#byName.get(norms.join(' ')) ??
      this.#bearersOf(norms).find((person) => isSameName(person.norms, norms))
    );
  }

  /** The person that a short name refers to, by its form, the gender of its title, and the text's usage. */
  findShort(short: ShortName): NameHolder | undefined {
    for (const form of FORMS) {
      const bearers = this.#bearersOf(short.norms).filter(
        (person) => formOf(short.norms, person.norms, isFirstName) === form && fitsGender(person, short),
      );
      if (bearers.length > CROWD) return { person: undefined, form };
      if (bearers.length > 0) return { person: this.#choose(bearers, short), form };
    }
    return undefined;
  }

  /** Records that a person was named here. */
  see(person: NamedPerson, { norms, first, block, gender }: ShortName): void {
    this.#last.set(person, { first, block });
    const key = norms.join(' ');
    if (gender === undefined && !this.#usual.has(key)) this.#usual.set(key, person);
  }

  #bearersOf(norms: readonly string[]): readonly NamedPerson[] {
    return this.#byWord.get(norms.at(-1) ?? '') ?? [];
  }

  /** The only person introduced so far; of several, the usual one, unless the block has named another. */
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
