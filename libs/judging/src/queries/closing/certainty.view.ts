/** A judge or an entry by name. */
export class NamedView {
  id: string;
  name: string;
}

/** How sure an entry's place is; the rank is the result, everything else is advice. */
export class PlaceCertaintyView {
  entryId: string;
  number: string;
  title: string;
  rank: number;
  shown: string;
  /** Mean of its sheets' totals, in points; then what it would be from the panel's average judge. */
  mean: number;
  adjusted: number;
  adjustedRank: number;
  /** Chance of a place above the line, 0…1; null: the sheets do not tell. */
  chance: number | null;
  /** Ranks it may well have (95 %). */
  low: number | null;
  high: number | null;
  /** It may as well stand on the other side of the line. */
  open: boolean;
}

/** What would change without one judge. */
export class FlipView {
  judge: NamedView;
  enters: NamedView[];
  leaves: NamedView[];
}

/** Whether the same entries stand above a line without any single judge. */
export class LineCertaintyView {
  cut: number;
  holds: boolean;
  flips: FlipView[];
}

/** How sure the places of a list are. */
export class ListCertaintyView {
  key: string;
  cut: number;
  judges: number;
  sheets: number;
  /** false: too few sheets to tell a strict judge from weak entries. */
  modelled: boolean;
  places: PlaceCertaintyView[];
  /** Who would cross the line if judges' severity were taken out. */
  enters: NamedView[];
  leaves: NamedView[];
  lines: LineCertaintyView[];
}

/** How sure the places of a closed round are. */
export class CertaintyView {
  /** null: it is being computed. */
  weighedAt: Date | null;
  lists: ListCertaintyView[];
}
