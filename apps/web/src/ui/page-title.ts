import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window's title. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const site = t('site.name');
  useEffect(() => {
    document.title = title && title !== site ? `${title} · ${site}` : site;
  }, [title, site]);
}
