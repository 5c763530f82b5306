import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../../annotate/types.ts';
import { toPlaceKey } from '../../knowledge/place-key.ts';
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
export function toEntityType(value: string): EntityType {
  if (isEntityType(value)) return value;
  throw new InvalidArgumentError(`Write one of ${Object.keys(entityFolders).join(', ')}.`);
}

function isEntityType(value: string): value is EntityType {
  return Object.hasOwn(entityFolders, value);
}

/** The description given; readers see it, so none is made up, and “…” is none. */
export function toDescription(name: string, { description }: AddOptions): string {
  const words = description?.trim() ?? '';
  if (/\p{L}{2}/u.test(words)) return words;
  throw new CommandError(
    `a record needs a description, since readers see it: give --description with one or two sober sentences on who or what ${name} is`,
  );
}

/** The id given, or one made of the name. */
export function toId(name: string, { id }: AddOptions): string {
  const made = id ?? toSlug(toPlaceKey(name));
  const fault = made === '' ? undefined : findAddressPartFault(made);
  if (fault !== undefined) throw new CommandError(`the id "${made}" ${fault}: give --id`);
  if (made !== '') return made;
  throw new CommandError(`no id can be made of “${name}”: give --id with Latin letters`);
}

/** Throws for a flag that records of this type have no field for. */
export function refuseMisfits(type: EntityType, { gender, kind }: AddOptions): void {
  if (gender !== undefined && type !== 'person') {
    throw new CommandError(`--gender is for a person, and this is a record of type ${type}`);
  }
  if (kind !== undefined && type !== 'place') {
    throw new CommandError(`--kind is for a place, and this is a record of type ${type}`);
  }
}
