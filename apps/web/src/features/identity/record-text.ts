import { useTranslation } from 'react-i18next';
import { LOCALES, type Localised } from '#kernel';
import { useDates } from '../../lib/date.js';
import { useSay } from '../../lib/i18n.js';

/** One line of a record. */
interface RecordLine {
  key: string;
  label: string;
  text: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
/** Ids tie records together in the file; they say nothing to people. */
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** What the page says in other words: a question's key by its name, a journal's details in the file alone. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  answers: ['field', 'value'],
  consents: ['code'],
  journal: ['subject', 'details'],
  sheets: ['hundredths', 'total'],
};
const isId = (key: string) => key === 'id' || key.endsWith('Id');
const isLocalised = (value: object): value is Localised => LOCALES.every((locale) => locale in value);
const isPair = (value: object): value is { question: unknown; answer: unknown } =>
  'question' in value && 'answer' in value;

/** What may be a code; whatever people wrote themselves stays as it is. */
const CODE = /^[a-z][A-Za-z_-]*$/;

/** Says one text: an instant as a date, a code in words, an id not at all. */
function useTextWords(section: string): (value: string, key: string) => string {
  const { t, i18n } = useTranslation('records');
  const dates = useDates();
  return (value, key) => {
    if (INSTANT.test(value)) return dates.instant(value);
    if (ID.test(value)) return '';
    if (section === 'journal' && key === 'kind') return t(`lines.${value}`);
    const code = `values.${section}.${key}.${value}`;
    return CODE.test(value) && i18n.exists(code, { ns: 'records' }) ? t(code) : value;
  };
}

/** Says any value of a record, with its key. */
function useValueWords(section: string): (value: unknown, key: string) => string {
  const { t } = useTranslation('inbox');
  const name = useSay();
  const text = useTextWords(section);
  return function say(value, key): string {
    if (value === true || value === false) return t(value ? 'mine.yes' : 'mine.no');
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return text(value, key);
    if (Array.isArray(value)) return value.map((one) => say(one, key)).join(t('mine.and'));
    if (typeof value !== 'object' || value === null) return '';
    if (isLocalised(value)) return name(value);
    return isPair(value) ? `${say(value.question, key)}${t('mine.colon')}${say(value.answer, key)}` : '';
  };
}

/** Says a record of a section in lines; what is empty is left out. Codes have their words in `records`. */
export function useRecordText(section: string): (record: object) => RecordLine[] {
  const { t } = useTranslation('inbox');
  const say = useValueWords(section);
  const hidden = UNSAID[section] ?? [];
  return (record) =>
    Object.entries(record)
      .filter(([key]) => !isId(key) && !hidden.includes(key))
      .map(([key, value]) => ({ key, label: t([`mine.fields.${key}`, 'mine.field'], { key }), text: say(value, key) }))
      .filter(({ text }) => text !== '');
}
