import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Camera } from '../../ui/camera.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { useCertificateKeys } from './api/verification.js';
import { type PrintedCode, printedCodeIn } from './printed-code.js';
import { type ReadFile, readFile } from './read-file.js';
import { isSigned, wordsOf } from './signed-copy.js';

type OnCode = (code: PrintedCode) => void;
const hasCamera = () => typeof navigator.mediaDevices?.getUserMedia === 'function';

/** Number and code read from a file or through the camera; the file stays on this machine. */
export function FromPaper({ onCode }: { onCode: OnCode }) {
  const { t } = useTranslation('certificate');
  const reading = useMutation({
    mutationFn: readFile,
    onSuccess: ({ printed }) => {
      if (printed) onCode(printed);
    },
  });
  return (
    <Stack>
      <Field label={t('verify.file')} hint={t('verify.file-hint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            onChange={({ target: { files } }) => files?.[0] && reading.mutate(files[0])}
          />
        )}
      </Field>
      <div role="status">
        {reading.isPending && <p>{t('verify.reading')}</p>}
        {reading.isError && <Notice tone="warning">{t('verify.unreadable')}</Notice>}
        {reading.data && <Read read={reading.data} />}
      </div>
      {hasCamera() && <Scan onCode={onCode} />}
    </Stack>
  );
}

/** What the file itself tells: a code that was read, and words that were signed or were not. */
function Read({ read: { printed, copy } }: { read: ReadFile }) {
  const { t } = useTranslation('certificate');
  const keys = useCertificateKeys();
  const words = copy && wordsOf(copy);
  const signed = copy !== null && keys.data !== undefined && isSigned(copy, keys.data.items);
  const differs = words && printed && (words.number !== printed.number || words.code !== printed.code);
  return (
    <Stack>
      {!printed && <Notice tone="warning">{t('verify.no-code')}</Notice>}
      {copy && keys.data && (
        <Notice
          tone={signed && !differs ? 'success' : 'danger'}
          title={t(signed && !differs ? 'verify.signed' : 'verify.not-signed')}
        >
          {signed && words && <p>{t('verify.signed-text', { ...words })}</p>}
        </Notice>
      )}
    </Stack>
  );
}

function Scan({ onCode }: { onCode: OnCode }) {
  const { t } = useTranslation('certificate');
  const [scanning, setScanning] = useState(false);
  const read = (text: string) => {
    const printed = printedCodeIn(text);
    if (!printed) return;
    setScanning(false);
    onCode(printed);
  };
  return (
    <div>
      <Button aria-pressed={scanning} onClick={() => setScanning(!scanning)}>
        {t(scanning ? 'verify.stop' : 'verify.scan')}
      </Button>
      {scanning && (
        <Camera label={t('verify.camera')} onCode={read}>
          <Notice tone="warning">{t('verify.no-camera')}</Notice>
        </Camera>
      )}
    </div>
  );
}
