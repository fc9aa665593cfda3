/** A full form for a team, as the 2024 edition asks for it. */
export function answersOf(team) {
  const [lead, second] = team.members;
  const { organisation } = team;
  return {
    oneLiner: `${team.title}，让患者更早受益`.slice(0, 60),
    summary: long(`${team.title}由${organisation.name}牵头，面向临床真实需求，完成了从原理验证到样机与临床前研究的全链条工作。`, 210),
    leadName: lead.name,
    leadTitle: '主任医师',
    leadDegree: 'doctor',
    leadPhone: phoneOf(team.index),
    leadEmail: team.email,
    contactName: second.name,
    contactPhone: phoneOf(team.index + 500),
    members: team.members.map((member, index) => ({ id: `m${index + 1}`, ...member })),
    clinicalNeed: long('现有手段在诊断时效、治疗精度与基层可及性上存在明显不足，患者等待时间长，医务人员负担重，区域间能力差异大。', 220),
    innovations: ['提出了新的作用机理并完成体内外验证', '形成了自主可控的核心部件与算法', '建立了覆盖京津冀的多中心数据与随访体系'],
    technology: long('技术路线包括需求定义、核心部件研发、系统集成、性能测试与临床验证五个阶段，关键指标优于现有同类方案。', 160),
    trl: String(team.trl),
    stage: team.trl >= 8 ? 'registered' : team.trl >= 6 ? 'clinical' : 'prototype',
    intellectualProperty: [{ id: 'p1', kind: 'invention', number: '202010566088.9', status: team.index % 3 ? 'granted' : 'filed', owner: organisation.name }],
    ownership: 'service',
    ethics: team.trl >= 7 ? 'approved' : 'not_involved',
    ...(team.division === 'B' ? { market: long('目标市场为京津冀三级医院与基层医疗机构，采用设备加服务的收费方式，三年内完成注册与区域推广。', 120) } : {}),
    needs: ['rnd', 'capital', 'market'].slice(0, 1 + (team.index % 3)),
    landing: ['tongzhou', 'beijing', 'tianjin', 'hebei', 'undecided'][team.index % 5],
  };
}

function long(text, least) {
  return text.repeat(Math.ceil(least / [...text].length));
}

function phoneOf(serial) {
  return `139${String(10_000_000 + serial * 7_919).slice(-8)}`;
}

/** A small, honest PDF of one page that says which project it is. */
export function planOf(team) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 20 Tf 72 760 Td (Business plan ${team.index + 1}) Tj ET`),
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
  return new Blob([`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}${tail}`], { type: 'application/pdf' });
}

function stream(content) {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
