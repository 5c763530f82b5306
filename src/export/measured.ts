import measured from '../annotate/learned/measured.json' with { type: 'json' };

/** The file that `newsgloss evaluate --save` writes. */
export type MeasuredFile = typeof measured;

/** One figure of the measured quality, in percent; what was not counted is absent. */
export interface QualityFigure {
  readonly what: string;
  /** Of what was found, how much is right. */
  readonly precision: number | undefined;
  /** Of what people had marked, how much was found. */
  readonly recall: number;
  readonly f1: number | undefined;
  /** How many people had marked; absent where characters are counted. */
  readonly marked: number | undefined;
}

/** Attributions of one tenth of the confidence, and how many of them were right. */
export interface QualityTenth {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
  /** Share of the right ones, percent. */
  readonly share: number;
}

/** The measured quality of the engine, as a page shows it. */
export interface Quality {
  /** What the articles are that people had marked. */
  readonly set: string;
  readonly articles: number;
  readonly figures: readonly QualityFigure[];
  /** By confidence, tenths that were never given left out. */
  readonly tenths: readonly QualityTenth[];
  /** Mean distance between confidence and share of right ones, percent. */
  readonly calibrationError: number;
  /** Of a hundred attributions, how many are right. */
  readonly rightOfHundred: number;
}

/** Reads the measured quality of the engine that builds the site. */
export function summarizeQuality({
  set,
  figures,
  calibration,
  calibrationError,
}: MeasuredFile = measured): Quality {
  const { articles, direct, speaker, relation, source, characters } = figures;
  const none = { precision: undefined, f1: undefined, marked: undefined };
  return {
    set,
    articles,
    figures: [
      { what: 'Direct quotations', ...direct, marked: direct.gold },
      { ...none, what: 'Who speaks, of direct quotations', recall: speaker.recall, marked: speaker.gold },
      { what: 'All attributions, indirect ones too', ...relation, marked: relation.gold },
      { ...none, what: 'Who speaks, of all attributions', recall: source.recall, marked: source.gold },
      { ...none, what: 'Characters of the words', ...characters.content },
      { ...none, what: 'Characters of the source', ...characters.source },
    ].map(({ what, precision, recall, f1, marked }) => ({ what, precision, recall, f1, marked })),
    tenths: calibration
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, right }) => ({ from, to, given: count, right, share: (100 * right) / count })),
    calibrationError: 100 * calibrationError,
    rightOfHundred: Math.round(relation.precision),
  };
}
