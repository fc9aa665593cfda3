import type { FrozenRelease } from './release-json.js';
import { resultTable } from './result-table.js';

/** A file of a release as it is written once. */
export interface ReleaseText {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const TABLE = 'text/csv; charset=utf-8';

/** What is JSON among the files of a release. */
export const JSON_TYPE = 'application/json; charset=utf-8';

/** The texts of a release: all of it for programs and pages, and its lines for spreadsheets. */
export function releaseTexts(release: FrozenRelease): ReleaseText[] {
  return [
    { name: 'results.json', type: JSON_TYPE, text: JSON.stringify(release) },
    { name: 'results.csv', type: TABLE, text: resultTable(release.body, 'zh-CN') },
    { name: 'results-en.csv', type: TABLE, text: resultTable(release.body, 'en') },
  ];
}
