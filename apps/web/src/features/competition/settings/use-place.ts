import { useWords } from './use-words.js';

const LANGUAGES = new Set(['zh-CN', 'en']);

/** Says where a path of the plan lies, as people call it: 评审规则 › 第 1 项 › 每位评委上限. */
export function usePlace(): (path: string) => string {
  const { t } = useWords();
  return (path) =>
    path
      .split('.')
      .map((crumb, index) => {
        // What lies on a page of its own beside the plan is called as the page is.
        if (index === 0) return t([`of.part.${crumb}`, `fields.${crumb}`, `pages.${crumb}.title`]);
        if (/^\d+$/.test(crumb)) return t('item', { number: Number(crumb) + 1 });
        if (LANGUAGES.has(crumb)) return t(`languages.${crumb}`);
        return t(`fields.${crumb}`, crumb);
      })
      .join(' › ');
}
