import type { Entity, Role } from '../annotate/types.ts';
import type { EntityRecord } from '../schemas/entity.ts';

type Records = ReadonlyMap<string, EntityRecord>;
/** Latin letters, and anything that is not a letter. */
const LATIN = /^[\p{sc=Latin}\P{L}]+$/u;

type RecordRole = Extract<EntityRecord, { roles: unknown }>['roles'][number];

/** What the core needs from a record; each role is expanded with every name and demonym of its holder. */
export function createEntity(record: EntityRecord, records: Records): Entity {
  const { id, type, name } = record;
  const aliases = [...new Set([...record.aliases, ...record.original.map(({ text }) => text)])];
  return {
    id,
    type,
    name,
    aliases: aliases.filter((alias) => alias !== name),
    roles: 'roles' in record ? record.roles.map((role) => createRole(role, records)) : [],
    geonames: record.identifiers.geonames,
    ...('gender' in record ? { gender: record.gender } : {}),
    ...('outlet' in record ? { outlet: record.outlet } : {}),
    ...('demonyms' in record ? { demonyms: record.demonyms } : {}),
    ...('coordinates' in record ? record.coordinates : {}),
  };
}

function createRole(role: RecordRole, records: Records): Role {
  const holder = role.of === undefined ? undefined : records.get(role.of);
  const titles = [role.title, ...role.also];
  const names = holder ? titles.flatMap((title) => spellOut(title, holder)) : titles;
  return { names: [...new Set(names)], from: role.from, to: role.to };
}

/**
 * Every phrase for "President of Russia" given Russia: "Russian President", "Russia’s President", "Russia President".
 * "President" alone is not included: it could refer to anybody.
 */
function spellOut(title: string, holder: EntityRecord): string[] {
  const names = [holder.name, ...holder.aliases].filter((name) => LATIN.test(name));
  const demonyms = 'demonyms' in holder ? holder.demonyms : [];
  const base = roleBase(title, [...names, ...demonyms]);
  return [
    ...(base === title ? [] : [title]),
    ...demonyms.map((demonym) => `${demonym} ${base}`),
    ...names.flatMap((name) => [`${base} of ${name}`, `${name}’s ${base}`, `${name} ${base}`]),
  ];
}

/** "President" for "President of Russia", "Russian President" and a bare "President". */
function roleBase(title: string, modifiers: readonly string[]): string {
  for (const word of modifiers) {
    for (const end of [` of the ${word}`, ` of ${word}`]) {
      if (title.endsWith(end)) return title.slice(0, -end.length);
    }
    for (const start of [`${word}’s `, `${word}'s `, `${word} `]) {
      if (title.startsWith(start)) return title.slice(start.length);
    }
  }
  return title;
}
