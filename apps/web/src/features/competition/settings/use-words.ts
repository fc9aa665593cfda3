import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import type { Option } from './node.js';

/** The names of members, options and actions. A name may be special to the group that holds the member. */
export function useWords() {
  const { t, i18n } = useTranslation('settings');
  const say = useSay();
  return {
    t,
    say,
    label: (scope: string, key: string) => t([`of.${scope}.${key}`, `fields.${key}`]),
    hint: (scope: string, key: string) => {
      const name = `hints.${scope}.${key}`;
      return i18n.exists(name, { ns: 'settings' }) ? t(name) : undefined;
    },
    option: ({ code, name, group }: Option) => (name ? say(name) || code : t(`options.${group}.${code}`, code)),
  };
}
