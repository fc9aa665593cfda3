import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import {
  type ReleaseView,
  useNumbered,
  usePreview,
  useRelease,
  useResults,
} from '../../features/publication/api/release.js';
import { PreviewBanner } from '../../features/publication/preview-banner.js';
import { Release } from '../../features/publication/release.js';
import { RunningOrderLinks } from '../../features/stage/running-order-links.js';
import { isProblem } from '../../lib/api/problem.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';
import { SkeletonPage } from '../../ui/skeleton.js';

/** What is in force for an edition, or that nothing has been published yet. */
export function EditionResults() {
  const slug = useParams()['slug'] ?? '';
  const results = useResults(slug);
  return isProblem(results.error) && results.error.status === 404 ? <NotYet slug={slug} /> : <Shown query={results} />;
}

/** One release of an edition by its number. */
export function NumberedResults() {
  const { slug = '', no = '' } = useParams();
  return <Shown query={useNumbered(slug, no)} />;
}

/** One release by its id: the address a printed list carries. */
export function OneRelease() {
  return <Shown query={useRelease(useParams()['id'] ?? '')} />;
}

/** A release before its time. */
export function ReleasePreview() {
  return (
    <>
      <PreviewBanner />
      <Shown query={usePreview(useParams()['key'] ?? '')} />
    </>
  );
}

function Shown({ query }: { query: UseQueryResult<ReleaseView> }) {
  return (
    <Loaded query={query} skeleton={<SkeletonPage blocks={3} />}>
      {(release) => <Release release={release} />}
    </Loaded>
  );
}

function NotYet({ slug }: { slug: string }) {
  const { t } = useTranslation('public');
  return (
    <Sheet title={t('results.title')}>
      <EmptyState
        icon="prize"
        title={t('results.none')}
        action={<LinkButton to={`/editions/${slug}`}>{t('results.front')}</LinkButton>}
      >
        {t('results.none-hint')}
      </EmptyState>
      <RunningOrderLinks slug={slug} />
    </Sheet>
  );
}
