/** How far a team has come: maturity, registration, ethics, what it owns. */
export function developmentOf(team) {
  return { ...maturity(team), ...ethics(team), ...data(team), ...rights(team) };
}

const STAGES = {
  drug: ['research', 'target', 'target', 'prototype', 'preclinical', 'ind', 'clinical', 'registered', 'marketed'],
  device: [
    'research',
    'research',
    'research',
    'prototype',
    'prototype',
    'preclinical',
    'clinical',
    'registered',
    'marketed',
  ],
};
const CLASSES = {
  '02': ['III', 'II'],
  '03': ['II', 'III'],
  '04': ['III', 'II'],
  '05': ['none', 'none'],
  '06': ['II', 'I'],
};
const CHANNELS = ['entered', 'applied', 'planned', 'no'];

function maturity({ index, track, trl }) {
  const isDrug = track === '01' || track === '05';
  const deviceClass = CLASSES[track]?.[index % 2];
  const special = deviceClass === 'II' || deviceClass === 'III';
  return {
    trl: String(trl),
    stage: STAGES[isDrug ? 'drug' : 'device'][trl - 1],
    ...(deviceClass ? { deviceClass } : {}),
    ...(special ? { innovationChannel: CHANNELS[index % 4] } : {}),
    ...(trl >= 8 ? { registrationNo: registrationOf(deviceClass, index), registrationUntil: untilOf(index) } : {}),
  };
}

/** One in nine has let its registration run out, for the reviewer to find. */
const untilOf = (index) => (index % 9 === 4 ? '2024-03-31' : `${2026 + (index % 4)}-06-30`);

function registrationOf(deviceClass, index) {
  const serial = String(100 + index).padStart(4, '0');
  if (deviceClass === 'III') return `国械注准2022307${serial}`;
  if (deviceClass === 'II') return `京械注准2022207${serial}`;
  if (deviceClass === 'I') return `京通械备2022${serial}`;
  return `国药准字Z2022${serial}`;
}

const STUDIES = ['not_involved', 'exempt', 'pending'];

function ethics({ index, trl, organisation }) {
  const ethicsStatus = trl >= 7 ? 'approved' : STUDIES[index % 3];
  if (ethicsStatus === 'approved') {
    const ethicsNo = `2023-科-${String(index + 11).padStart(3, '0')}`;
    return {
      ethics: ethicsStatus,
      ethicsNo,
      ethicsCommittee: `${organisation.name}伦理委员会`,
      ethicsDate: '2023-09-12',
    };
  }
  if (ethicsStatus === 'exempt') {
    const ethicsExemption =
      '使用匿名化的信息数据开展研究，不对人体造成伤害，不涉及敏感个人信息和商业利益，符合免除审查的情形。';
    return { ethics: ethicsStatus, ethicsExemption };
  }
  const ethicsPending = '合作医院伦理委员会已受理，预计两个月内批准。';
  return { ethics: ethicsStatus, ...(ethicsStatus === 'pending' ? { ethicsPending } : {}) };
}

function data({ index, track, trl }) {
  return {
    geneticResources: track === '03' ? 'approved' : trl >= 7 && index % 2 ? 'pending' : 'none',
    patientData: track === '04' ? 'deidentified' : ['none', 'consented'][index % 2],
  };
}

const KINDS = [
  { kind: 'invention', digit: '1', name: '装置及其制备方法' },
  { kind: 'utility_model', digit: '2', name: '配套组件' },
];

function rights({ index, title, track, organisation }) {
  const name = title.slice(0, 20);
  const patents = KINDS.slice(0, 1 + (index % 2)).map((one, at) => patent(one, { index, at, name }));
  const software = { id: 's1', kind: 'software', name: `${name}软件`, number: `2022SR${String(100_000 + index)}` };
  const all = track === '04' ? [...patents, { ...software, status: 'granted', proof: 'certificate' }] : patents;
  return {
    intellectualProperty: all.map((one) => ({ ...one, owner: organisation.name })),
    ownership: organisation.kind === 'company' ? ['own', 'licensed'][Number(index % 4 === 1)] : 'service',
  };
}

/** The numbers are made up; only their check digits hold. */
function patent({ kind, digit, name }, { index, at, name: project }) {
  const number = patentOf(2019 + (index % 4), digit, index * 37 + at);
  const [status, proof] = (index + at) % 3 === 0 ? ['filed', 'receipt'] : ['granted', 'certificate'];
  return { id: `p${at + 1}`, kind, name: `${project}${name}`, number, status, proof };
}

/** The check digit of a Chinese patent number: the digits times 2–9, 2–5, modulo 11. */
function patentOf(year, kind, serial) {
  const digits = `${year}${kind}${String(1_000_000 + serial)}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * ((at % 8) + 2), 0);
  return `${digits}.${sum % 11 === 10 ? 'X' : sum % 11}`;
}
