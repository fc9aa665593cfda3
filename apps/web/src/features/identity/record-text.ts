import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';

/** One line of a record. */
interface RecordLine {
  key: string;
  label: string;
  text: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** Ids tie records together in the file; they say nothing to people. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const isId = (key: string) => key === 'id' || key.endsWith('Id');

/** Says a record of any kind in lines; what is empty is left out. */
export function useRecordText(): (record: object) => RecordLine[] {
  const { t } = useTranslation('inbox');
  const dates = useDates();
  const say = (value: unknown): string => {
    if (value === true || value === false) return t(value ? 'mine.yes' : 'mine.no');
    if (typeof value === 'string') return INSTANT.test(value) ? dates.instant(value) : ID.test(value) ? '' : value;
    if (Array.isArray(value)) return value.map(say).join(t('mine.and'));
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'object' || value === null) return '';
    return Object.entries(value)
      .filter(([key]) => !isId(key))
      .map(([key, inner]) => `${key} ${say(inner)}`)
      .join(t('mine.and'));
  };
  return (record) =>
    Object.entries(record)
      .filter(([key]) => !isId(key))
      .map(([key, value]) => ({ key, label: t([`mine.fields.${key}`, 'mine.field'], { key }), text: say(value) }))
      .filter(({ text }) => text !== '');
}
