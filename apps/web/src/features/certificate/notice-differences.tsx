import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Notice } from '../../ui/notice.js';
import type { CertificateDesk } from './api/certificates.js';

/** Where the people on the certificates are not those on the notice, and what follows. */
export function NoticeDifferences({ differences }: Pick<CertificateDesk, 'differences'>) {
  const { t } = useTranslation('certificate');
  const say = useSay();
  if (differences.length === 0) return null;
  return (
    <Notice tone="warning" title={t('differences.title', { count: differences.length })}>
      <ul>
        {differences.map(({ how, award, number, name }) => (
          <li key={`${how} ${award['zh-CN']} ${number} ${name}`}>
            {t(`differences.${how}`, { name, number, award: say(award) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
