import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type EditionCard, useEditions } from '../../features/competition/api/editions.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';

interface InEditionProps {
  /** `base` is the address of the edition's workspace. */
  children: (edition: EditionCard, base: string) => ReactNode;
}

/** The edition the address names; every page of the workspace lies in one. */
export function InEdition({ children }: InEditionProps) {
  const { t } = useTranslation('organiser');
  const { slug = '' } = useParams();
  return (
    <Loaded query={useEditions()}>
      {(editions) => {
        const edition = editions.find((one) => one.slug === slug);
        if (edition) return children(edition, `/organiser/${slug}`);
        return (
          <EmptyState
            icon="search"
            title={t('common:problems.absent')}
            action={<LinkButton to="/organiser">{t('nav.editions')}</LinkButton>}
          >
            {t('common:problems.absent-hint')}
          </EmptyState>
        );
      }}
    </Loaded>
  );
}
