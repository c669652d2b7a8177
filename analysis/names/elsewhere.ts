import { fold } from '../fold.ts';

/** Functions far from government, armed forces and diplomacy: sport, stage, animals. */
const TEXT = `
trainer coach bondscoach voetballer voetbalster oud-voetballer middenvelder spits doelman keeper aanvoerder verdediger aanvaller international wielrenner renner sprinter schaatser schaatsster tennisser tennisster tennisspeler
zwemmer zwemster atleet atlete bokser coureur motorcoureur ruiter hockeyer judoka turner turnster basketballer handballer volleyballer golfer darter schaker scheidsrechter ploegleider
zanger zangeres rapper muzikant gitarist drummer pianist violist dirigent componist artiest danser acteur actrice regisseur cabaretier filmster popster model topmodel schilder beeldhouwer fotograaf presentator presentatrice youtuber vlogger
bakker slager kapper kok chef-kok politiehond speurhond hond paard verdachte slachtoffer dader moordenaar
`;

const ELSEWHERE: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/).map(fold));

/** Whether a folded word is a function that nobody in politics or the armed forces is known by. */
export function isElsewhere(word: string): boolean {
  return ELSEWHERE.has(word);
}
