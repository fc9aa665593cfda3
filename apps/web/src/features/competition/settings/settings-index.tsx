import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { StateTag } from '../../../ui/state-tag.js';
import { useOpening } from '../api/opening.js';
import type { SettingsView } from '../api/settings.js';
import { EditionSteps } from '../edition-steps.js';
import { CopyCard } from './copy-edition.js';
import { LockNotice } from './lock-notice.js';
import styles from './tool.module.css';
import { PART_PAGES, type PartPage, TOOL_PAGES } from './pages.js';
import { useWords } from './use-words.js';
import { useWorkingPlan } from './use-working-plan.js';

/** Everything the organisers decide about an edition, a page each; and the steps of its life. */
export function SettingsIndex({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const base = `/organiser/${settings.slug}/settings`;
  return (
    <>
      <LockNotice settings={settings} parts={[]} />
      <Unsaved settings={settings} base={base} />
      <Card title={t('parts-title')}>
        <div className={styles.tiles}>
          {(Object.keys(PART_PAGES) as PartPage[]).map((page) => (
            <PageTile key={page} settings={settings} page={page} to={`${base}/${page}`} />
          ))}
        </div>
      </Card>
      <Card title={t('tools-title')}>
        <div className={styles.tiles}>
          {TOOL_PAGES.map((page) => (
            <Link key={page} to={`${base}/${page}`} className={styles.tile}>
              <span className={styles.tileName}>{t(`pages.${page}.title`)}</span>
              <span className={styles.tileText}>{t(`pages.${page}.text`)}</span>
              {page === 'check' && settings.state === 'draft' && <CheckState editionId={settings.id} />}
            </Link>
          ))}
        </div>
      </Card>
      <EditionSteps settings={settings} />
      {settings.can.copyEdition && <CopyCard slug={settings.slug} />}
    </>
  );
}

function PageTile({ settings, page, to }: { settings: SettingsView; page: PartPage; to: string }) {
  const { t } = useTranslation('settings');
  const { changed } = useWorkingPlan(settings);
  const parts: readonly string[] = PART_PAGES[page];
  const locked = settings.locks.some(({ part, lock }) => parts.includes(part) && lock === 'rules-locked');
  return (
    <Link to={to} className={styles.tile}>
      <span className={styles.tileName}>{t(`pages.${page}.title`)}</span>
      <span className={styles.tileText}>{t(`pages.${page}.text`)}</span>
      {changed.some((part) => parts.includes(part)) && (
        <span>
          <StateTag tone="warning">{t('unsaved')}</StateTag>
        </span>
      )}
      {locked && (
        <span>
          <StateTag>{t('locks.rules-locked')}</StateTag>
        </span>
      )}
    </Link>
  );
}

function Unsaved({ settings, base }: { settings: SettingsView; base: string }) {
  const { t } = useTranslation('settings');
  const { label } = useWords();
  const { changed } = useWorkingPlan(settings);
  const pages = (Object.keys(PART_PAGES) as PartPage[]).filter((page) =>
    (PART_PAGES[page] as readonly string[]).some((part) => changed.includes(part)),
  );
  const [first] = pages;
  if (!first) return null;
  return (
    <Notice tone="warning" title={t('unsaved-title')}>
      <p>
        {changed.map((part) => label('part', part)).join(t('comma'))}
        {t('colon')}
        <Link to={`${base}/${first}`}>{t('unsaved-go')}</Link>
      </p>
    </Notice>
  );
}

function CheckState({ editionId }: { editionId: string }) {
  const { t } = useTranslation('settings');
  const opening = useOpening(editionId).data;
  if (!opening) return null;
  const blocking = opening.findings.filter((one) => one.blocking).length;
  return (
    <span>
      {blocking > 0 ? (
        <StateTag tone="danger">{t('check-blocking', { count: blocking })}</StateTag>
      ) : (
        <StateTag tone="success">{t('check-ready')}</StateTag>
      )}
    </span>
  );
}
