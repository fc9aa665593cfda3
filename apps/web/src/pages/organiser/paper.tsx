import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePaper } from '../../features/judging/api/papers.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { PaperDesk } from '../../features/judging/paper/paper-desk.js';
import { PaperPage } from '../../features/judging/paper/paper-page.js';
import { PaperStateTag } from '../../features/judging/paper/paper-state.js';
import { SignatureDesk } from '../../features/judging/signing/signature-desk.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { SkeletonPage } from '../../ui/skeleton.js';

const useRoundHere = () => {
  const { slug = '', id = '' } = useParams();
  const say = useSay();
  const round = useRound(id);
  const base = `/organiser/${slug}/rounds/${id}`;
  return { id, base, round, up: { to: base, label: round.data ? say(round.data.name) : '' } };
};

/** The printed score sheets of a round. */
export function PaperList() {
  const { t } = useTranslation('paper');
  const { base, round, up } = useRoundHere();
  return (
    <>
      <PageHead title={t('title')} up={up} next={t('card-text')} />
      <Loaded query={round} skeleton={<SkeletonPage blocks={3} />}>
        {(view) => <PaperDesk round={view} base={`${base}/paper`} />}
      </Loaded>
    </>
  );
}

/** One of them. */
export function PaperSheetPage() {
  const { t } = useTranslation('paper');
  const { slug = '', id = '', paper = '' } = useParams();
  return (
    <Loaded query={usePaper(paper)} skeleton={<SkeletonPage blocks={2} />}>
      {(view) => (
        <>
          <PageHead
            title={view.number}
            up={{ to: `/organiser/${slug}/rounds/${id}/paper`, label: t('title') }}
            state={<PaperStateTag state={view.state} />}
            next={`${view.entryNumber} ${view.title} · ${view.judgeName}`}
          />
          <PaperPage key={view.id} paper={view} />
        </>
      )}
    </Loaded>
  );
}

/** Who has signed which submitted sheet of a round. */
export function SignaturesPage() {
  const { t } = useTranslation('paper');
  const { id, up } = useRoundHere();
  return (
    <>
      <PageHead title={t('sign.title')} up={up} />
      <SignatureDesk roundId={id} side="scorekeeper" />
    </>
  );
}
