import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadBytes } from './file-view.js';
import { Button } from './button.js';
import styles from './file-viewer.module.css';

/** Where the build puts the worker, and the character maps of Chinese fonts that a PDF only names. */
GlobalWorkerOptions.workerSrc = '/pdf/worker.mjs';
const MAPS = '/pdf/cmaps/';
const ZOOM = { least: 0.5, most: 4, step: 1.25 };

/** A PDF, a page at a time: drawn here, scripts never run, nothing is fetched from elsewhere. */
export function PdfPages({ address, read }: { address: string; read?: ReadBytes | undefined }) {
  const { t } = useTranslation('files');
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const options = { cMapUrl: MAPS, cMapPacked: true, enableXfa: false, useWasm: false, disableRange: true };
    let task: PDFDocumentLoadingTask | undefined;
    let left = false;
    const open = (source: { url: string } | { data: ArrayBuffer }) => {
      if (left) return undefined;
      task = getDocument({ ...source, ...options });
      return task.promise.then(setPdf);
    };
    const bytes = read?.(address).then((blob) => blob.arrayBuffer());
    const opening = bytes ? bytes.then((data) => open({ data })) : open({ url: address });
    // Leaving ends the load, which then fails: that is no fault of the file.
    opening?.catch(() => left || setFailed(true));
    return () => {
      left = true;
      void task?.destroy();
    };
  }, [address, read]);
  if (failed) return <p role="alert">{t('viewer.failed')}</p>;
  if (!pdf) return <p role="status">{t('viewer.loading')}</p>;
  const turn = (by: number) => setPage((now) => Math.min(pdf.numPages, Math.max(1, now + by)));
  const scale = (by: number) => setZoom((now) => Math.min(ZOOM.most, Math.max(ZOOM.least, now * by)));
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('viewer.title')}>
        <Button look="quiet" disabled={page === 1} onClick={() => turn(-1)}>
          {t('viewer.before')}
        </Button>
        <span role="status">{t('viewer.page', { page, pages: pdf.numPages })}</span>
        <Button look="quiet" disabled={page === pdf.numPages} onClick={() => turn(1)}>
          {t('viewer.next')}
        </Button>
        <Button look="quiet" onClick={() => scale(1 / ZOOM.step)}>
          {t('viewer.smaller')}
        </Button>
        <Button look="quiet" onClick={() => scale(ZOOM.step)}>
          {t('viewer.larger')}
        </Button>
      </div>
      <Page pdf={pdf} number={page} zoom={zoom} />
    </>
  );
}

function Page({ pdf, number, zoom }: { pdf: PDFDocumentProxy; number: number; zoom: number }) {
  const { t } = useTranslation('files');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    void pdf.getPage(number).then((page) => {
      const [element, width] = [canvas.current, frame.current?.clientWidth ?? 320];
      if (!element) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * zoom;
      const viewport = page.getViewport({ scale: scale * Math.min(2, window.devicePixelRatio) });
      element.width = viewport.width;
      element.height = viewport.height;
      element.style.width = `${width * zoom}px`;
      const task = page.render({ canvas: element, viewport });
      task.promise.catch(() => undefined);
      stop = () => task.cancel();
    });
    return () => stop?.();
  }, [pdf, number, zoom]);
  return (
    <div
      ref={frame}
      className={styles.page}
      tabIndex={0}
      role="group"
      aria-label={t('viewer.page', { page: number, pages: pdf.numPages })}
    >
      <canvas ref={canvas} />
    </div>
  );
}
