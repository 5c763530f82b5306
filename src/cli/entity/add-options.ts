import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../../annotate/types.ts';
import { placeKey } from '../../knowledge/place-key.ts';
import { findAddressPartFault } from '../../schemas/address-part.ts';
import { entityFolders } from '../../schemas/entity.ts';
import { toSlug } from '../../text/slug.ts';
import { CommandError } from '../world.ts';

/** Flags of `newsgloss entity add`. */
export interface AddOptions {
  readonly type?: EntityType;
  readonly id?: string;
  readonly description?: string;
  readonly alias?: readonly string[];
  readonly gender?: string;
  readonly kind?: string;
  readonly wikidata?: string;
  readonly force?: boolean;
}

/** Checks a type given on the command line. */
export function parseEntityType(value: string): EntityType {
  if (isEntityType(value)) return value;
  throw new InvalidArgumentError(`Write one of ${Object.keys(entityFolders).join(', ')}.`);
}

function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(entityFolders, value);
}

/** The description given; readers see it, so none is made up, and “…” is none. */
export function readDescription(name: string, { description }: AddOptions): string {
  const words = description?.trim() ?? '';
  if (/\p{L}{2}/u.test(words)) return words;
  throw new CommandError(
    `${describeGap(description)}: write one or two neutral sentences on who or what ${name} is; readers see them`,
  );
}

function describeGap(description: string | undefined): string {
  if (description === undefined) return 'a record needs a --description';
  const fault = /[\p{L}\p{N}]/u.test(description) ? 'is too short to describe anything' : 'has no words';
  return `the --description “${description}” ${fault}`;
}

/** The id given, or one made of the name. */
export function chooseId(name: string, { id }: AddOptions): string {
  const made = id ?? toSlug(placeKey(name));
  const fault = made === '' ? undefined : findAddressPartFault(made);
  if (fault !== undefined) throw new CommandError(`the id "${made}" ${fault}: give --id`);
  if (made !== '') return made;
  throw new CommandError(`“${name}” has no Latin letters to make an id of: pass --id`);
}

/** Throws for a flag that belongs to another type of record. */
export function rejectForeignFlags(type: EntityType, { gender, kind }: AddOptions): void {
  if (gender !== undefined && type !== 'person') {
    throw new CommandError(
      `--gender is for a person, but this record is of type ${type}: leave it out, or pass --type person`,
    );
  }
  if (kind !== undefined && type !== 'place') {
    throw new CommandError(
      `--kind is for a place, but this record is of type ${type}: leave it out, or pass --type place`,
    );
  }
}
