import type { TFunction } from 'i18next';
import type { PanelAgreement } from '../api/figures.js';
import { notesOf } from './judge-notes.js';

const HEADS = [
  'judge',
  'sheets',
  'severity',
  'low',
  'high',
  'correlation',
  'lowest',
  'highest',
  'share',
  'own',
  'words',
];

/** The judges' figures as a table to take away; a figure that too few sheets would make stays empty. */
export function figureTable({ people }: PanelAgreement, t: TFunction<'watching'>) {
  const rounded = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(2)));
  const rows = people.map((judge) => [
    ...[judge.name, judge.sheets],
    ...[judge.severity, judge.low, judge.high, judge.discrimination?.correlation].map(rounded),
    ...[judge.range?.lowest, judge.range?.highest, judge.range?.share].map(rounded),
    ...[
      judge.farFromOwn,
      notesOf(judge)
        .map((note) => t(`notes.${note}`))
        .join(' '),
    ],
  ]);
  return [HEADS.map((head) => t(`csv.${head}`)), ...rows];
}
