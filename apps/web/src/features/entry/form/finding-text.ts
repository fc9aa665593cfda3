import { useTranslation } from 'react-i18next';
import { type Field, type Finding, LOCALES, type Localised } from '#kernel';
import { useSay } from '../../../lib/i18n.js';

/** What fills the text of a finding: names that are given in every language are said in the reader's. */
function worded(params: Finding['params'], say: ReturnType<typeof useSay>): Record<string, unknown> {
  const all = Object.entries(params ?? {});
  return Object.fromEntries(all.map(([key, one]) => [key, isLocalised(one) ? say(one) : one]));
}

const isLocalised = (value: unknown): value is Localised =>
  typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);

/** Says a finding in words. */
export function useFindingText(): (finding: Finding) => string {
  const { t } = useTranslation();
  // Fetched beside what is shown first; the text is drawn again when they are there.
  useTranslation('refusals');
  const say = useSay();
  return ({ code, params }) => t([`faults.${code}`, `refusals:${code}`, 'faults.other'], worded(params, say));
}

/** Names the place of a finding: 团队成员 · 第 2 行 · 姓名. */
export function usePlaceText(fields: readonly Field[]): (path: string) => string {
  const { t } = useTranslation('team');
  const name = useSay();
  return (path) => {
    const [key, index, column] = path.split('.');
    const field = fields.find((one) => one.key === key);
    if (!field) return t(`form.parts.${key}`);
    const inner = field.columns?.find((one) => one.key === column);
    const row = index === undefined ? [] : [t('form.row', { row: Number(index) + 1 })];
    return [name(field.label), ...row, ...(inner ? [name(inner.label)] : [])].join(' · ');
  };
}
