import measured from '../annotate/learned/measured.json' with { type: 'json' };

/** The file that `newsgloss evaluate --save` writes. */
export type MeasuredFile = typeof measured;

/** One measure of quality, in percent; undefined if it was not measured. */
export interface QualityFigure {
  readonly what: string;
  /** How much of what was found is right. */
  readonly precision: number | undefined;
  /** How much of what people had marked was found. */
  readonly recall: number;
  readonly f1: number | undefined;
  /** How many annotations people had marked; undefined for measures of characters. */
  readonly marked: number | undefined;
}

/** Attributions in one tenth of the confidence scale, and how many of them were right. */
export interface QualityTenth {
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly right: number;
  /** Share of right ones, in percent. */
  readonly share: number;
}

/** The measured quality of the annotator, as the about page shows it. */
export interface Quality {
  readonly articles: number;
  readonly figures: readonly QualityFigure[];
  /** By confidence, without tenths that never occurred. */
  readonly tenths: readonly QualityTenth[];
  /** Mean difference between confidence and share of right ones, in percentage points. */
  readonly calibrationError: number;
  /** How many of a hundred attributions are right. */
  readonly rightOfHundred: number;
}

/** Summarizes the measured quality of the annotator that builds the site. */
export function summarizeQuality({
  figures,
  calibration,
  calibrationError,
}: MeasuredFile = measured): Quality {
  const { articles, direct, speaker, relation, source, characters } = figures;
  const none = { precision: undefined, f1: undefined, marked: undefined };
  return {
    articles,
    figures: [
      { what: 'Direct quotations', ...direct, marked: direct.gold },
      { ...none, what: 'Speakers of direct quotations', recall: speaker.recall, marked: speaker.gold },
      { what: 'All attributions, including indirect ones', ...relation, marked: relation.gold },
      { ...none, what: 'Sources of all attributions', recall: source.recall, marked: source.gold },
      { ...none, what: 'Characters of the quoted words', ...characters.content },
      { ...none, what: 'Characters of the source', ...characters.source },
    ].map(({ what, precision, recall, f1, marked }) => ({ what, precision, recall, f1, marked })),
    tenths: calibration
      .filter(({ count }) => count > 0)
      .map(({ from, to, count, right }) => ({ from, to, given: count, right, share: (100 * right) / count })),
    calibrationError: 100 * calibrationError,
    rightOfHundred: Math.round(relation.precision),
  };
}
