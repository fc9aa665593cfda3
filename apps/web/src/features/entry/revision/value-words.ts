import { type Field, isBlank } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { useRegionName } from '../../../lib/region-name.js';

type Asked = Pick<Field, 'kind' | 'options' | 'unit'>;

const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Says a single answer, or several that were ticked, in words: options and regions by name, numbers with their unit. */
export function useValueWords(): (asked: Asked | undefined, value: unknown) => string {
  const say = useSay();
  const regionName = useRegionName();
  const one = (asked: Asked | undefined, value: unknown): string => {
    if (isBlank(value)) return '';
    if (Array.isArray(value)) return value.map((part) => one(asked, part)).join('、');
    if (typeof value === 'object' && value !== null) return Object.values(value).map(textIn).filter(Boolean).join(' ');
    const text = textIn(value);
    if (asked?.kind === 'region') return regionName(text);
    const option = asked?.options?.find(({ code }) => code === text);
    if (option) return say(option.label);
    return asked?.unit ? `${text} ${say(asked.unit)}` : text;
  };
  return one;
}
