import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Field, Finding } from '#kernel';
import { useSay } from '../../../lib/i18n.js';

const say = (t: TFunction, { code, params }: Finding) =>
  t([`faults.${code}`, `refusals:${code}`, 'faults.other'], { ...params });

/** Says a finding in words. */
export function useFindingText(): (finding: Finding) => string {
  const { t } = useTranslation();
  return (finding) => say(t, finding);
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
