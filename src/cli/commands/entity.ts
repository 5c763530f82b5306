import type { Command } from 'commander';
import { type AddOptions, toEntityType } from '../entity/add-options.ts';
import { toList, toSlugOption } from '../options.ts';
import type { World } from '../world.ts';

const EXAMPLES = `
Writes content/entities/<folder>/<id>.yaml. Where the articles name it, they tell the type and the other spellings;
GeoNames tells where a place is. What is guessed is said on standard error, the path of the new file is printed on
standard output. A record that is there already is kept, unless --force. "newsgloss check" lists who has none.

Examples:
  newsgloss entity add "Ann Lee" --description "Mayor of Harbour since 2014." --gender female
  newsgloss entity add "Harbour Council" --type organization --alias HC --description "Council of Harbour."`;

/** Adds `newsgloss entity` with its one command, `add`. */
export function entityCommand(program: Command, world: World): void {
  program
    .command('entity')
    .summary('make a record of a person, place or other entity')
    .description('Makes records of the authority file, content/entities/.')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
    .command('add')
    .summary('make a record')
    .description('Makes a record of somebody or something that articles name.')
    .argument('<name>', 'display name in English')
    .option('--type <type>', 'person, organization, place, event, agreement or work', toEntityType)
    .option('--id <id>', 'last part of the address (default: from the name)', toSlugOption)
    .option('--description <text>', 'one or two sober sentences; readers see them')
    .option('--alias <name>', 'another spelling or short name; may be given more than once', toList)
    .option('--gender <gender>', 'female, male or other; for pronouns that refer to a person')
    .option('--kind <kind>', 'of a place: country, region, city, town, village, river, lake, sea or site')
    .option('--wikidata <id>', 'its item in Wikidata, such as Q42')
    .option('--force', 'overwrite the record that has the id')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string, options: AddOptions) => {
      const { addEntity } = await import('../entity/add-entity.ts');
      await addEntity(name, options, world);
    });
}
