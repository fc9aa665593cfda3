import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Camera } from '../../ui/camera.js';
import { Notice } from '../../ui/notice.js';
import { codeIn } from './code-in.js';

/** Browsers lend the camera to secure pages alone. */
const hasCamera = () => typeof navigator.mediaDevices?.getUserMedia === 'function';

/** Reads a slip's QR code through the camera of the tablet, where there is one; the judge still presses the button. */
export function ScanCode({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('hall');
  const [scanning, setScanning] = useState(false);
  const [foreign, setForeign] = useState(false);
  if (!hasCamera()) return null;
  const read = (text: string) => {
    const code = codeIn(text);
    setForeign(code === null);
    if (code === null) return;
    setScanning(false);
    onCode(code);
  };
  return (
    <>
      <Button wide aria-pressed={scanning} onClick={() => setScanning(!scanning)}>
        {t(scanning ? 'code.stop' : 'code.scan')}
      </Button>
      {scanning && (
        <Camera label={t('code.camera')} onCode={read}>
          <Notice tone="warning" title={t('code.no-camera')}>
            <p>{t('code.no-camera-text')}</p>
          </Notice>
        </Camera>
      )}
      <div role="status">{scanning && foreign && <Notice tone="warning">{t('code.foreign')}</Notice>}</div>
    </>
  );
}
