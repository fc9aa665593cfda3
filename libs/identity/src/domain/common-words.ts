/** Words most guessed passwords are made of: the heads of public top lists, and their Chinese counterparts. */
export const COMMON_WORDS: readonly string[] = `
password passwort passw0rd p4ssword passwd pass123 letmein welcome admin administrator root login master access secret
iloveyou ilovey0u loveyou lovely princess sunshine monkey dragon football baseball basketball superman batman shadow
michael jordan jennifer ashley daniel charlie thomas hunter robert matthew jessica nicole andrew joshua harley ranger
starwars pokemon naruto computer internet samsung google facebook youtube linkedin amazon apple iphone android windows
trustno1 whatever freedom forever hello hello123 flower cookie cheese summer winter spring autumn monday friday
changeme default guest test tester testing demo user username temp qwerty azerty qazwsx zaq12wsx asdfgh asdf zxcvbn
abc123 abcd1234 a123456 a1b2c3 q1w2e3 1q2w3e 123qwe qwe123 111111 112233 121212 123123 123321 131421 147258 159753
222222 333333 444444 555555 666666 654321 777777 789456 888888 987654 999999 000000 696969 520520 521521 1314520
5201314 1314521 5211314 584520 7758521 7758258 woaini woaiwojia woaini1314 aini1314 nihao zhongguo beijing tianjin
hebei shanghai wangyut2 wangjian zhang wang mima mima123 guanliyuan jiushiaini meiyoumima caonima asd123 zxc123
我爱你 密码 管理员 中国 北京 天津 河北 你好 一生一世 生日快乐
`
  .split(/\s+/)
  .filter(Boolean);

/** Words of this portal and of the field it serves, which a guesser would try first here. */
export const CONTEXT_WORDS: readonly string[] = `
competition contest portal medical medicine innovation conversion hospital university institute organiser organizer
secretariat supervisor judge jury team dasai yixue chuangxin zhuanhua yiyuan daxue pingwei yifang jiankanggu tongzhou
大赛 竞赛 比赛 医学 医疗 医院 大学 学院 创新 转化 评委 组委会 秘书处 监督 一方健康谷 健康谷 通州 副中心 京津冀 首都
`
  .split(/\s+/)
  .filter(Boolean);
