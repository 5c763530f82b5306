import type { TimeGrammar } from '../grammar.ts';
import { dayMonthRange, monthDayRange } from './day-ranges.ts';
import { dayMonth, isoDay, monthDay, relativeDay } from './days.ts';
import { bareMonth, monthOfYear, monthYear, whichMonth } from './months.ts';
import { seasonYear, whichSeason } from './seasons.ts';
import { ago, whichSpan } from './spans-of-time.ts';
import { weekday } from './weekdays.ts';
import { bareYear, century, decade, whichYear, yearRange } from './years.ts';

/** Every shape of time expression; if readings overlap, the longest wins. */
export const TIME_GRAMMARS: readonly TimeGrammar[] = [
  dayMonthRange,
  monthDayRange,
  dayMonth,
  monthDay,
  isoDay,
  monthYear,
  monthOfYear,
  whichMonth,
  seasonYear,
  whichSeason,
  yearRange,
  decade,
  century,
  whichYear,
  ago,
  whichSpan,
  relativeDay,
  weekday,
  bareMonth,
  bareYear,
];
