import type { Command } from 'commander';
import { type AddOptions, parseEntityType } from '../entity/add-options.ts';
import type { IgnoreOptions } from '../entity/ignore-name.ts';
import { addExamples } from '../help.ts';
import { collectValues, parseSlug } from '../options.ts';
import type { World } from '../world.ts';

const ADD_EXAMPLES = `
Writes content/entities/<folder>/<id>.yaml. The type and other spellings come from the articles that mention the
name, and the position of a place from GeoNames; what was guessed is printed on standard error, the path of the new
file on standard output. A record that exists is kept, unless you pass --force.

Examples:
  newsgloss entity add "Ann Lee" --description "Mayor of Harbor since 2014." --gender female
  newsgloss entity add "Harbor Council" --type organization --alias HC --description "Council of Harbor."`;

const IGNORE_EXAMPLES = `
Adds the name to content/ignored-names.yaml, which you can also edit yourself. Only "check" reads it: the pages do
not change. A name that no article has is probably misspelled: nothing is written, unless you pass --force.

Examples:
  newsgloss entity ignore "Long Quay" --reason "a street"`;

const EXAMPLES = `
"newsgloss check" lists the people and organizations without a record.

Examples:
  newsgloss entity add "Ann Lee" --description "Mayor of Harbor since 2014."
  newsgloss entity ignore "Long Quay" --reason "a street"`;

/** Adds `newsgloss entity` with its commands, `add` and `ignore`. */
export function entityCommand(program: Command, world: World): void {
  const entity = program
    .command('entity')
    .summary('make a record of a person, place or other entity')
    .description('Makes records of people, places and other entities in content/entities/.')
    .helpCommand(false);
  addExamples(entity, world, EXAMPLES);
  addAdd(entity, world);
  addIgnore(entity, world);
}

function addAdd(entity: Command, world: World): void {
  const command = entity
    .command('add')
    .summary('make a record')
    .description('Makes a record of somebody or something that articles mention.')
    .argument('<name>', 'display name in English')
    .option('--type <type>', 'person, organization, place, event, agreement or work', parseEntityType)
    .option('--id <id>', 'last part of the address (default: from the name)', parseSlug)
    .option('--description <text>', 'one or two neutral sentences; readers see them')
    .option('--alias <name>', 'another spelling or short name; may be given more than once', collectValues)
    .option('--gender <gender>', 'female, male or other; for pronouns that refer to a person')
    .option('--kind <kind>', 'of a place: country, region, city, town, village, river, lake, sea or site')
    .option('--wikidata <id>', 'its item in Wikidata, such as Q42')
    .option('--force', 'overwrite the record that has the id')
    .action(async (name: string, options: AddOptions) => {
      const { addEntity } = await import('../entity/add-entity.ts');
      await addEntity(name, options, world);
    });
  addExamples(command, world, ADD_EXAMPLES);
}

function addIgnore(entity: Command, world: World): void {
  const command = entity
    .command('ignore')
    .summary('take a name off the list that check prints')
    .description('Marks a name as one that needs no record, so that check does not list it any more.')
    .argument('<name>', 'the name as check prints it')
    .option('--reason <text>', 'why it needs no record, for other editors')
    .option('--force', 'ignore it even if no article has it')
    .action(async (name: string, options: IgnoreOptions) => {
      const { ignoreName } = await import('../entity/ignore-name.ts');
      await ignoreName(name, options, world);
    });
  addExamples(command, world, IGNORE_EXAMPLES);
}
