import { checkLifecycle } from '#testing';
import { certificateLife, issueLife } from './certificate.js';

it('leads every certificate and every bulk issue to an end', () => {
  checkLifecycle(certificateLife);
  checkLifecycle(issueLife);
});
