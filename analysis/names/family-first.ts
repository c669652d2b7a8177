import { fold } from '../fold.ts';
import { knowledgeOf } from './words.ts';

/** Family names that stand before the given name: Chinese, Korean, Vietnamese, in the spellings of Dutch newspapers. */
const TEXT = `
Wang Zhang Liu Chen Huang Zhao Zhou Xu Guo Luo Zheng Liang Xie Deng Feng Cao Zeng Peng Xiao Cai Tian Dong Yuan Jiang Cheng Shen Cui Zhong Liao Jia Zou Xiong Bai Meng Qin Qiu Hou Xue Yan Hao Mao Qian Qi Xi Zhai Li Lin Gao Song Tang Yang Zhu Hu Sun Wu Ma Tsai Hsiao Chiang Kwok Leung Cheung Wong Chan Lam
Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Ryu Hong Moon Ban Ri Pak Paek Chung Hyun Noh Roh Yun Choe Hyon Jo No Thae
Nguyen Tran Pham Hoang Phan Vu Dang Bui Ngo Duong Le To Vo
`;

const FAMILY: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/).map(fold));

/** One syllable or two, as they are written in Latin letters. */
const SYLLABLES = /^[bcdfghjklmnpqrstwxyz]{0,3}[aeiou]{1,3}(?:ng|n|r|(?:ng|n)?[bcdfghjklmnpqrstwxyz]{1,3}[aeiou]{1,3}(?:ng|n)?)?$/;

/** Whether folded words next to each other are an East Asian family name and the start of a given name: "Park Geun-hye", "Liu Qiangdong". */
export function familyFirst(word: string, next: string | undefined): boolean {
  if (next === undefined || !FAMILY.has(word)) return false;
  if (/^[a-z]{2,6}-[a-z]{1,5}$/.test(next)) return true;
  const known = knowledgeOf(next);
  return known.first === null && (known.name || !known.common || next.length < 5 || next.endsWith('ng')) && SYLLABLES.test(next);
}
