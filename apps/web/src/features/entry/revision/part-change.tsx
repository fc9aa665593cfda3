import { useTranslation } from 'react-i18next';
import type { Field } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import type { PartChange } from '../api/revision.js';
import { useColumns } from './columns.js';
import { FileList } from './file-list.js';
import { MarkedText } from './marked-text.js';
import { itemChanges, type Row, rowChanges } from './row-changes.js';
import { type Column, RowList } from './row-list.js';
import type { RevisionRules } from './rules.js';
import { useValueWords } from './value-words.js';

interface PartDifferenceProps {
  change: PartChange;
  /** The question, in the form of the revision that has it. */
  field: Field | undefined;
  rules: Pick<RevisionRules, 'tracks' | 'divisions'>;
}

const TEXT: Column[] = [{ key: 'text', kind: 'text', label: null }];
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textsIn = (value: unknown): string[] => listIn(value).map((one) => (typeof one === 'string' ? one : ''));

/** How one part differs: texts by their words, rows by their identity, files by name and hash, the rest by its words. */
export function PartDifference({ change, field, rules }: PartDifferenceProps) {
  const { path, before, after } = change;
  const columns = useColumns(path, field);
  if (path.startsWith('documents.')) return <FileList before={before} after={after} />;
  if (field?.kind === 'items') {
    return <RowList changes={itemChanges(textsIn(before), textsIn(after))} columns={TEXT} />;
  }
  if (path === 'organisation' && columns) return <Cells before={before} after={after} columns={columns} />;
  if (columns)
    return <RowList changes={rowChanges(listIn(before) as Row[], listIn(after) as Row[])} columns={columns} />;
  return <Single change={change} field={field} rules={rules} />;
}

/** One thing with several sides: its own row. */
function Cells({ before, after, columns }: { before: unknown; after: unknown; columns: readonly Column[] }) {
  const row = (value: unknown): Row => ({ ...(value as Row | null), id: '' });
  return <RowList changes={rowChanges([row(before)], [row(after)])} columns={columns} bare />;
}

function Single({ change: { path, before, after }, field, rules }: PartDifferenceProps) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const words = useValueWords();
  const list = path === 'track' ? rules.tracks : path === 'division' ? rules.divisions : [];
  const named = (value: unknown) => {
    const found = list.find(({ code }) => code === value);
    return found ? say(found.name) : words(field, value);
  };
  const [was, is] = [named(before), named(after)];
  return (
    <>
      <MarkedText before={was} after={is} />
      {(was === '' || is === '') && <p className="visually-hidden">{t(was === '' ? 'was-blank' : 'now-blank')}</p>}
    </>
  );
}
