import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Elements that are always empty, and those that HTML closes when the next one opens. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup body html head'.split(
    ' ',
  ),
);

/** Elements that a parser reopens in every later paragraph until they are closed (HTML Standard 13.2.4.3). */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const MOST_OPEN = 100;
/** Each of them is repeated in every later paragraph. */
const MOST_FORMATTING = 16;
/** Bounds whatever the count of open elements misses; 50,000 take the HTML parser a few seconds at worst. */
const MOST_TAGS = 50_000;

const ignore = (): void => {};

/** Counts the elements of an article's raw HTML that are open at once. */
export class HtmlDepth {
  readonly #open = new Map<string, number>();
  #total = 0;
  #formatting = 0;
  #tags = 0;
  #reason: string | undefined;

  /** Adds a piece of HTML, in the order of the article; returns what is wrong so far, if anything. */
  add(html: string): string | undefined {
    const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
    const callbacks: TokenizerCallbacks = {
      onopentagname: (start, end) => this.#openTag(nameAt(start, end)),
      onclosetag: (start, end) => this.#closeTag(nameAt(start, end)),
      onattribdata: ignore,
      onattribend: ignore,
      onattribentity: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    };
    const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
    tokenizer.write(html);
    tokenizer.end();
    return this.#reason;
  }

  #openTag(name: string): void {
    if (++this.#tags > MOST_TAGS)
      this.#reason ??=
        'the article has more than 50,000 HTML tags up to here; write it in Markdown, or split it';
    if (NOT_NESTING.has(name)) return;
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    this.#total++;
    if (FORMATTING.has(name)) this.#formatting++;
    if (this.#total > MOST_OPEN)
      this.#reason ??= `more than ${MOST_OPEN} HTML elements are open here, including <${name}>; close each with its end tag, such as </${name}>`;
    if (this.#formatting > MOST_FORMATTING)
      this.#reason ??= `more than ${MOST_FORMATTING} HTML elements that format text are open here, including <${name}>; close each with its end tag, such as </${name}>`;
  }

  #closeTag(name: string): void {
    const open = this.#open.get(name) ?? 0;
    if (open === 0) return;
    this.#open.set(name, open - 1);
    this.#total--;
    if (FORMATTING.has(name)) this.#formatting--;
  }
}
