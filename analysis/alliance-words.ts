/** The words in which Dutch speaks of allies, attacks and help, as parts of expressions over folded text. */

/** At most `n` characters within a sentence. */
export const upTo = (n: number): string => `[^.!?;\\n]{0,${n}}?`;

export const NATO_NAME = '(?:navo|nato|noord-atlantisch\\w*|trans-?atlantisch\\w*|verdrag van washington)';
export const NATO = new RegExp(`\\b${NATO_NAME}\\b`);
/** NATO, or a word that in defence news stands for it. */
export const ALLIANCE = new RegExp(
  `\\b(?:${NATO_NAME}|bondgeno\\w*|\\w*alliantie|lidsta(?:at|ten)|verdragsorganisatie|verdragspartij\\w*|verdedigingsbondgenootschap)\\b`,
);
export const EU = /\b(?:eu|europese unie|europese lidstaten|verdrag van lissabon|eu-\w+)\b/;

export const PACT =
  '(?:navo|nato|(?:het |dit |ons |de |deze |onze |hele |gehele |westerse |militaire |trans-?atlantische |noord-atlantische |atlantische )*(?:navo|nato|bondgenootschap|\\w*alliantie|verdragsorganisatie|navo-verdrag|verbond))';
/** A member by its kind: "NAVO-land", "bondgenoot", "lidstaat". */
export const ALLY =
  '(?:(?:navo|nato)-?(?:land(?:en)?|lid|leden|lidsta(?:at|ten)|partner(?:s|land|landen)?|bondgeno(?:ot|ten|te)|staten)|bondgeno(?:ot|ten|te|tes)|lidsta(?:at|ten)|lidland(?:en)?)';
/** A sentence that names the alliance is about it, whoever else it names. */
export const NAMES_ALLIANCE = new RegExp(`\\b(?:${NATO_NAME}|lidsta(?:at|ten))\\b`);
/** Members by name, and their joint names. */
export const MEMBER =
  '(?:albanie|belgie|bulgarije|canada|denemarken|duitsland|estland|finland|frankrijk|griekenland|groenland|hongarije|ijsland|italie|kroatie|letland|litouwen|luxemburg|montenegro|nederland|noord-macedonie|noorwegen|polen|portugal|roemenie|slovenie|slowakije|spanje|tsjechie|turkije|zweden|europa|de balten|de baltische (?:staten|landen))';

const AUX = '(?:(?:zullen|zal|zou|zouden|moeten|moet|willen|wil|kunnen|kan|gaan|hoeven|hoeft|mogen) )?';
/** Help that only somebody in danger gets. */
export const RESCUE = `(?:te verdedigen|verdedigen|bij te staan|bij ${AUX}staan|bijstaan|te hulp ${AUX}(?:te )?(?:schieten|komen|snellen)|te hulp (?:schiet|komt|snelt)|ter hulp te komen)`;
export const HELP = `(?:${RESCUE}|verdedigt|verdedigd|bijgestaan|bijstand te (?:verlenen|bieden)|te beschermen|beschermen|te helpen|helpen|te steunen|militair te steunen)`;
/** What the others do once a member is attacked. */
export const RESPONSE = `(?:${RESCUE}|(?:militaire )?bijstand(?: (?:verlenen|bieden|krijgen))?|hulp (?:bieden|verlenen|schieten)|(?:schieten|schiet|komen|komt|snellen|moeten|zullen|staan|staat)${upTo(50)}(?:te hulp(?: (?:schieten|komen|snellen))?|bij\\b)|helpen|verdedig\\w*|(?:militair )?bijspringen|militair (?:te )?reageren|in (?:actie|het geweer) (?:te )?(?:komen|komt)|in de bres|samen optrekken|antwoorden|terugslaan|meevechten|klaar ?(?:te )?(?:staan|staat))`;
export const ATTACKED = `(?:aangevallen|aanvalt|aanvallen|aanviel\\w*|\\w*aanval|binnen(?:valt|vallen|viel\\w*|gevallen)|inval|in (?:de )?(?:problemen|nood|gevaar|moeilijkheden))`;
export const AMERICA = '(?:vs|verenigde staten|amerika|amerikaan\\w*|amerikanen|washington|trump|biden|witte huis)';

/** A defended decision is not a defended country. */
export const NO_OTHER_OBJECT = '(?! (?:hun|het|zich|zichzelf|de (?:keuze|beslissing|plannen|aanpak|koers)|een)\\b)';

/** Others who help each other, or of whom one stands for all. */
export const OTHER_GROUP =
  /\b(?:bondscoach|coach|spelers?|voetbal\w*|ploeg\w*|elftal|wedstrijd\w*|vakbond\w*|staking|buren|buurt\w*|inwoners|burgers|bewoners|dorp\w*|brandweer\w*|politie|veiligheidsregio\w*|gemeenten?|dumas|films?|roman|musical|toneel\w*|schaak\w*|scholen|leerlingen|ziekenhuizen|artsen|werknemers|werkgevers|fracties?|kerken|advocaten|rechters|ajax|feyenoord|bosbrand\w*|aardbeving\w*|overstroming\w*|hoogwater|natuurramp\w*)\b/;
/** The press, which borrows the words of the promise. */
export const PRESS = /\b(?:journalist\w*|verslaggever\w*|persvrijheid|redacties?|media)\b/;
/** Countries and movements with pacts of their own. */
const OTHER_PACT =
  /\b(?:noord-korea\w*|pakistan\w*|saoedi\w*|iran|iraanse?|hezbollah|hamas|houthi\w*|belarus\w*|wit-rusland|wit-russische|csto|armenie|azerbeidzjan|kazachstan|sahel\w*|mali|niger|filipijnen|taiwan|japan|zuid-korea|australie|aukus)\b/;
export const OTHERS = new RegExp(`${OTHER_GROUP.source}|${OTHER_PACT.source}`);
/** Whom the promise does not cover. */
export const OUTSIDER = /\b(?:oekrain\w*|kiev|kyiv|taiwan\w*|israel\w*|georgie|moldavie|koerd\w*)\b/;
