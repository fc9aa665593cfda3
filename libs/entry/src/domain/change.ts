import { checkAnswers, type Field, type Finding, refuse } from '#kernel';
import { type Answer, type Change, isListed, liveRows, storedOf } from './answer.js';

/** A change as it arrives: an answer, a row of a list, the order of its rows, or a whole list where there is none yet. */
export interface GivenChange {
  field: string;
  row?: string;
  order?: string[];
  value?: unknown;
  version: number;
}

const ROW = /^[A-Za-z0-9_-]{1,40}$/;
const ROWS_MAX = 200;

/** The changes answer by answer. */
export function changesOf(fields: readonly Field[], given: readonly GivenChange[]): Change[] {
  return given.flatMap(({ field, row = '', order, value = null, version }) => {
    const list = fields.filter((one) => one.key === field && isListed(one));
    if (order !== undefined) return [{ field, row: '', value: order, version }];
    if (list.length === 0 || row !== '' || !Array.isArray(value)) return [{ field, row, value, version }];
    return storedOf(list, { [field]: value }).map((one) => ({ ...one, version }));
  });
}

/**
 * Refuses with `answers-invalid` what no draft may hold: unknown fields, wrong shapes, broken upper limits, an answer
 * twice. `stored` are the answers there are of the lists that are changed. A row's findings are at `field.row.column`.
 */
export function assertSavable(fields: readonly Field[], changes: readonly Change[], stored: readonly Answer[]): void {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const keys = changes.map(({ field, row }) => (row === '' ? field : `${field}.${row}`));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  const findings: Finding[] = [
    ...twice.map((path) => ({ path, code: 'duplicate' })),
    ...changes.flatMap((change) => checkChange(byKey.get(change.field), change)),
    ...[...new Set(changes.map(({ field }) => field))].flatMap((key) => checkCount(byKey.get(key), changes, stored)),
  ];
  if (findings.length > 0) refuse('invalid', 'answers-invalid', { fields: findings });
}

function checkChange(field: Field | undefined, { field: key, row, value }: Change): Finding[] {
  if (!field) return [{ path: key, code: 'unknown-field' }];
  if (!isListed(field)) {
    if (row !== '') return [{ path: `${key}.${row}`, code: 'unknown-field' }];
    return checkAnswers([field], value === null ? {} : { [key]: value }, { complete: false });
  }
  if (row === '') return checkOrder(key, value);
  if (!ROW.test(row)) return [{ path: key, code: 'wrong-type', params: { expected: 'row id' } }];
  if (value === null) return [];
  const found = checkAnswers([{ ...field, max: ROWS_MAX }], { [key]: [value] }, { complete: false });
  return found.map((one) => ({ ...one, path: one.path.replace(`${key}.0`, `${key}.${row}`) }));
}

function checkOrder(path: string, value: unknown): Finding[] {
  if (value === null) return [];
  const fits = Array.isArray(value) && value.every((row) => typeof row === 'string' && ROW.test(row));
  if (!fits) return [{ path, code: 'wrong-type', params: { expected: 'row ids' } }];
  if (value.length > ROWS_MAX) return [{ path, code: 'too-many', params: { max: ROWS_MAX, count: value.length } }];
  return new Set(value).size < value.length ? [{ path, code: 'duplicate' }] : [];
}

/** A list that gains rows may not grow beyond what its question allows. */
function checkCount(field: Field | undefined, changes: readonly Change[], stored: readonly Answer[]): Finding[] {
  if (!field || !isListed(field)) return [];
  const own = changes.filter((one) => one.field === field.key && one.row !== '');
  const before = liveRows(stored, field.key).map(({ row }) => row);
  const gone = new Set(own.filter(({ value }) => value === null).map(({ row }) => row));
  const kept = own.filter(({ value }) => value !== null).map(({ row }) => row);
  const gains = kept.some((row) => !before.includes(row));
  const after = new Set([...before.filter((row) => !gone.has(row)), ...kept]);
  const max = field.max ?? ROWS_MAX;
  return gains && after.size > max ? [{ path: field.key, code: 'too-many', params: { max, count: after.size } }] : [];
}

/** Refuses with `stale` those changes whose writer has not seen what is stored, and says what that is now. */
export function refuseStale(changes: readonly Change[], stored: readonly Answer[]): never {
  const all = changes.map(({ field, row, version }) => {
    const kept = stored.find((one) => one.field === field && one.row === row);
    return { seen: version, field, row, value: kept?.value ?? null, version: kept?.version ?? 0 };
  });
  const late = all.filter(({ seen, version }) => seen !== version);
  return refuse('conflict', 'stale', { current: late.map(({ seen: _, ...now }) => now) });
}
