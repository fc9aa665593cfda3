const PLAN = { code: 'PLAN', name: '商业计划书', title: 'Business plan' };
const LICENCE = { code: 'LICENCE', name: '法人证书', title: 'Certificate of legal person' };
const CONSENT_LETTER = { code: 'CONSENT_LETTER', name: '单位推荐函', title: 'Letter of recommendation' };
const ETHICS = { code: 'ETHICS', name: '伦理批件', title: 'Ethics approval' };

const TRL_EVIDENCE = { code: 'TRL_EVIDENCE', name: '成熟度佐证', title: 'Evidence of maturity' };
const SERVICE_CONSENT = { code: 'SERVICE_CONSENT', name: '职务成果同意书', title: 'Consent of the employer' };
const IP_CONTRACT = { code: 'IP_CONTRACT', name: '许可合同', title: 'Licence contract' };

/** The papers that a team must hand in, as the 2024 edition asks for them beside these answers. */
export function papersOf({ organisation }, { trl, ethics, ownership }) {
  const isPublic = ['hospital', 'university'].includes(organisation.kind);
  return [
    PLAN,
    ...(Number(trl) >= 4 ? [TRL_EVIDENCE] : []),
    LICENCE,
    ...(isPublic ? [CONSENT_LETTER] : []),
    ...(ownership === 'service' ? [SERVICE_CONSENT] : []),
    ...(ownership === 'licensed' ? [IP_CONTRACT] : []),
    ...(ethics === 'approved' ? [ETHICS] : []),
  ];
}

/** A small, honest PDF of one page that says what it is and which project's. */
export function paperOf(team, { title }) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 20 Tf 72 760 Td (${title} ${team.index + 1}) Tj ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Blob([`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}${tail}`], {
    type: 'application/pdf',
  });
}

function stream(content) {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
