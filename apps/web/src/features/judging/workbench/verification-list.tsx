import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import type { Verification } from '../api/verification.js';
import styles from './workbench.module.css';

/** What computing an assignment again has shown, step by step in plain words. */
export function VerificationList({ found }: { found: Verification }) {
  const { t } = useTranslation('workbench');
  const { sameInputs, certificate, proven, samePairs, sealed, added, removed, pairs, milliseconds } = found;
  const steps = [
    { key: 'inputs', holds: sameInputs },
    { key: proven ? 'proven' : 'certificate', holds: certificate },
    { key: 'pairs', holds: samePairs },
    { key: 'sealed', holds: sealed.holds },
  ];
  const genuine = steps.every(({ holds }) => holds);
  return (
    <>
      <Notice tone={genuine ? 'success' : 'danger'} title={t(genuine ? 'verify.holds' : 'verify.differs')}>
        <p>{t(genuine ? 'verify.holds-text' : 'verify.differs-text', { pairs, milliseconds })}</p>
      </Notice>
      <ol className={styles.checks}>
        {steps.map(({ key, holds }) => (
          <li key={key} data-holds={holds}>
            <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
            <b>
              {t(`verify.step.${key}`)}
              <span className="visually-hidden">{t(holds ? 'verify.yes' : 'verify.no')}</span>
            </b>
            <p>{t(`verify.how.${key}`, { seq: sealed.seq ?? '–', hash: found.inputsHash.slice(0, 16) })}</p>
          </li>
        ))}
      </ol>
      {added + removed > 0 && <Soft>{t('verify.by-hand', { added, removed })}</Soft>}
      {found.findings.map(({ code, message, path }) => (
        <Soft key={`${code} ${path}`}>
          {path}: {message}
        </Soft>
      ))}
    </>
  );
}
