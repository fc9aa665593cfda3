/** A full form for a team, as the 2024 edition asks for it. */
export function answersOf(team) {
  return { ...introduction(team), ...people(team), ...substance(team), ...standing(team) };
}

function introduction({ title, organisation }) {
  const opening = `${title}由${organisation.name}牵头，面向临床真实需求，完成了从原理验证到样机与临床前研究的全链条工作。`;
  return { oneLiner: `${title}，让患者更早受益`, summary: long(opening, 210) };
}

function people({ index, email, members }) {
  const [lead, second] = members;
  return {
    leadName: lead.name,
    leadTitle: '主任医师',
    leadDegree: 'doctor',
    leadPhone: phoneOf(index),
    leadEmail: email,
    contactName: second.name,
    contactPhone: phoneOf(index + 500),
  };
}

const NEED =
  '现有手段在诊断时效、治疗精度与基层可及性上存在明显不足，患者等待时间长，医务人员负担重，区域间能力差异大。';
const ROUTE = '技术路线包括需求定义、核心部件研发、系统集成、性能测试与临床验证五个阶段，关键指标优于现有同类方案。';
const MARKET = '目标市场为京津冀三级医院与基层医疗机构，采用设备加服务的收费方式，三年内完成注册与区域推广。';

function substance({ trl, division }) {
  return {
    clinicalNeed: long(NEED, 220),
    innovations: ['提出了新的作用机理并完成体内外验证', '形成了自主可控的核心部件与算法', '建立了多中心数据与随访体系'],
    technology: long(ROUTE, 160),
    trl: String(trl),
    stage: trl >= 8 ? 'registered' : trl >= 6 ? 'clinical' : 'prototype',
    ethics: trl >= 7 ? 'approved' : 'not_involved',
    ...(division === 'B' ? { market: long(MARKET, 120) } : {}),
  };
}

/** The patent number is a real one whose check digit holds; the register behind it is not asked. */
function standing({ index, organisation }) {
  const status = index % 3 ? 'granted' : 'filed';
  const patent = { id: 'p1', kind: 'invention', number: '202010566088.9', status, owner: organisation.name };
  return {
    intellectualProperty: [patent],
    ownership: 'service',
    needs: ['rnd', 'capital', 'market'].slice(0, 1 + (index % 3)),
    landing: ['tongzhou', 'beijing', 'tianjin', 'hebei', 'undecided'][index % 5],
  };
}

function long(text, least) {
  return text.repeat(Math.ceil(least / [...text].length));
}

function phoneOf(serial) {
  return `139${String(10_000_000 + serial * 7_919).slice(-8)}`;
}
