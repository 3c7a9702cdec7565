import { phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'

const label = 'judgement' as const
const why = 'A judgement closes the talk; a description opens it.'
const describe = 'Leave the word out, and describe what could be seen, and by whom.'
const baseVerbs =
  'roll|restart|check|read|look|do|add|use|run|ask|revert|turn|put|follow|test|try|call|delete|be|set|write|reboot|disable|remove|wait|tell|click|rename'
const people =
  'engineer|developer|operator|admin|administrator|person|professional|programmer|team|sysadmin|dba|human|organi[sz]ation'

export const judgement: readonly Rule[] = [
  {
    id: 'harsh-word',
    label,
    pattern: phrases(
      String.raw`(?:careless(?:ly|ness)?|reckless(?:ly|ness)?|slopp(?:y|ily|iness)|stupid(?:ly|ity)?|dumb|idiotic|idiots?|sill(?:y|iest)|foolish(?:ly)?|laz(?:y|ily|iness)|incompeten(?:t|ce)|negligen(?:t|ce)|irresponsibl[ey]|ridiculous(?:ly)?|embarrassing(?:ly)?|unacceptabl[ey]|inexcusabl[ey]|unforgivabl[ey]|amateur(?:ish(?:ly)?)?|unprofessional(?:ly)?|clums(?:y|ily)|pathetic|shameful(?:ly)?|disgraceful|laughable|appalling(?:ly)?|atrocious|abysmal|ludicrous|insane|useless|hopeless|worthless|shoddy|half-?baked|lousy|inept|nonsense|absurd|crazy|disorgani[sz]ed|half-?assed|hare-?brained|braindead|short-?sighted)\b`,
      String.raw`(?:is|are|was|were|'s|such|what|of|this|that|absolute|total|complete|utter|pretty|really|so|an?) (?:a )?(?:joke|garbage|rubbish|crap|shit|terrible|horrible|awful|horrendous|disaster(?! recovery)|dreadful|disgrace|shame|mess)\b(?! (?:collect|waiting))`,
      String.raw`should be ashamed\b`,
    ),
    unless:
      /\b(?:stupid|dumb|lazy|silly)[- ](?:simple|proof|terminal|load\w*|eval\w*|init\w*|bind\w*|quotes?|window|migrat\w*|pipe|fetch\w*|delet\w*|frees?|copy|allocat\w*|object|field|import\w*|mode|flag|replica\w*|unmount)|\bsloppy (?:counter|quorum|phrase|mode|group)|\bamateur radio|\bis lazy\b|\bgarbage collect\w*|\bfinding the careless|\bcareless\.[a-z]|\b(?:loaded|evaluated|initiali[sz]ed|allocated|created|bound|done|fetched) lazily|\blazily (?:\w+ed|bound|created|built)|\bmust not\b|\bsanity\b|\b\w+-looking\b/i,
    why,
    rewrite: describe,
  },
  {
    id: 'poor-quality',
    label,
    pattern: phrases(
      String.raw`poor (?:judge?ment|leadership|behaviou?r|attention|ownership|decisions?|choices?|planning|communication|design|practices?|handling|execution|management|coordination|work|preparation|discipline|workmanship|coding|engineering|documentation|response|process(?:es)?|testing|code)\b`,
      String.raw`(?:planning|communication|decision|judge?ment|response|handling|execution|preparation|coordination|coverage|handover|documentation|monitoring|process|work|code) (?:\w+ )?(?:is|was|were|are) (?:\w+ ){0,2}?(?:poor|bad|terrible|awful|horrible|weak|amateur|laughable|sloppy|lousy|inadequate|pathetic|embarrassing)\b`,
      String.raw`bad (?:idea|decisions?|judge?ment|choices?|calls?|practices?|habits?|planning|communication|monitoring|documentation|testing|tooling|engineering|planning|move)\b`,
      String.raw`(?:wrong|terrible|horrible|awful|stupid|bad|lousy) (?:decision|call|idea|move|judge?ment)\b`,
      String.raw`(?:rookie|beginner'?s?|newbie|schoolboy|amateur|basic|elementary|careless|silly|stupid|dumb|classic) (?:errors?|blunders?|move|oversight)\b`,
      String.raw`(?:response|reaction|we|they|team|support|ops) (?:was|were|is|are) (?:far|way|much|just) too (?:slow|late|lax|relaxed)\b`,
      String.raw`clearly (?:the )?(?:wrong|a mistake|not (?:good|ok|acceptable|enough)|insufficient|a bad|unacceptable|should|failed|could|didn'?t|nobody|no one|they|he|she|somebody|someone|we (?:did|were|had|should|need))\b`,
      String.raw`(?:poor|bad|terrible|lousy|horrible|awful) job\b`,
      String.raw`(?:weird|strange|odd|bizarre) (?:way|decision|choice|idea)\b`,
      String.raw`(?:nobody|no one) (?:sane|sensible|reasonable|competent|serious|in their right mind)\b`,
      String.raw`(?:no|without an?|there is no|there's no) excuse\b`,
      String.raw`(?:waste of|wasted) (?:everyone's |everybody's |our |my )?time\b`,
      String.raw`not good enough\b(?! to)`,
    ),
    unless:
      /\bbad (?:block|sector|request|gateway|record|row|packet|checksum)|\bwrong (?:decision|call) (?:tree|stack|graph)|\bbasic (?:error|mistake)s? (?:handling|page)/i,
    why,
    rewrite: describe,
  },
  {
    id: 'plain-to-see',
    label,
    pattern: phrases(
      String.raw`obviously\b`,
      String.raw`^clearly\b,?(?! (?:labell?ed|marked|visible|defined|documented|separated|stated|written|shown|named))`,
      String.raw`^of course\b(?!,? (?:if|not|there|when|being|we also))`,
      String.raw`(?:was|is|were|it's|be|been|seems?|seemed|pretty|quite|so|rather|fairly|too) (?:pretty |quite |so |rather |really )?(?:obvious|self-evident|a given)\b`,
      String.raw`(?:self-evident|no-?brainer|rocket science|brain surgery|common sense|basic stuff|child'?s play|plain and simple|the basics)\b`,
      String.raw`(?:every(?:body|one)|every \w+|any(?:body|one)|we all|any \w+) (?:already )?knows?\b(?! (?:about|where|who|how to reach))`,
      `any (?:competent|sane|sensible|reasonable|decent|half-?decent|serious|good) (?:${people})`,
      String.raw`(?:an? )?(?:competent|sane|sensible|half-?decent) (?:${people})\b`,
      String.raw`it(?:'s| is| was) (?:just |only )?(?:an? )?(?:so |that |really |very |pretty )?(?:easy|simple) (?:fix|thing|change|matter|enough)\b`,
      String.raw`(?:anyone|anybody|everyone|a child) (?:can|could) (?:do|fix|see|understand) (?:it|this|that)\b`,
      "it(?:'s| is| was) (?:that |so |very |really |quite )?simple(?=[:.!,]|$)",
      String.raw`trivial(?:ly)? (?:to|mistake|check|fix|change|bug|error|thing|easy|preventable|avoidable)\b`,
    ),
    unless:
      /\b(?:not|no|n'?t|without|less|never|nothing|hardly|far from) (?:\w+ ){0,2}obvious|\bis (?:that|this|it) obvious\b|\bobvious (?:only|link|error|reason|cause|sign|to everyone|later|now)|\bmakes? (?:it )?obvious|\bdoes (?:everybody|everyone|anybody|anyone)\b|\bif (?:any|every)(?:one|body) knows?|\bbasics of\b|\bnot trivial/i,
    why: 'What is plain to one person, or afterwards, was not plain to all then.',
    rewrite: describe,
  },
  {
    id: 'belittling-just',
    label,
    pattern: phrases(
      String.raw`(?:^|(?<=[,;:–-] ))(?:please |so |and |but |then )?(?:just|simply) (?:${baseVerbs})\b`,
      String.raw`(?:you|they|he|she|one|we|people|could|can|should|would|why not|why don'?t (?:we|you|they)|can'?t (?:we|you|they)|had to|have to|has to|need to|needs to|needed to) (?:could |can |should |only )?(?:just|simply) (?:have to|need to|had to|needed to|have|${baseVerbs})\b`,
      String.raw`(?:all|the only thing) (?:you|they|he|she|we|one) (?:have|had|need|needed|has|needs) to do\b`,
      String.raw`(?:is|was|were|are) (?:just|simply|plain|frankly) (?:not good|wrong|careless|not acceptable|bad|stupid|laziness|silly|too late)\b`,
      String.raw`(?:they|he|she|you|somebody|someone|people|nobody) (?:just|simply) (?:did|do|does|had|forgot|ignor|can|could|will|would|wo|don|didn|never)\w*`,
      String.raw`how hard (?:can|could|is|was) (?:it|that)\b`,
      String.raw`it'?s (?:just |only )?(?:not that|not so|n't that) (?:hard|difficult)\b`,
    ),
    unless:
      /\bcan (?:just|simply) (?:be)\b|\b(?:just|simply) (?:do|did) not (?:appear|arrive|answer)\b|\bwe (?:just|simply) (?:have)\b/i,
    why: '“Just” makes small what was not small then.',
    rewrite: 'Say what had to be known and done for that, and what stood in the way.',
  },
  {
    id: 'be-more-careful',
    label,
    pattern: phrases(
      String.raw`(?:be|been|being|were|was|is|are|get) (?:\w+ )?(?:more|extra|very|a bit more|much more|so) (?:careful|aware|attentive|diligent|vigilant|cautious|mindful|thorough|disciplined|rigorous|responsible|alert)\b`,
      String.raw`(?:pay|paid|paying|give|given) (?:\w+ )?(?:more|closer|better|enough|any|proper|careful) attention\b`,
      String.raw`(?:more|greater|better) (?:care|caution|diligence|vigilance|discipline)\b`,
      String.raw`^be careful\b`,
      String.raw`try harder\b`,
      String.raw`(?:stay|remain) (?:alert|vigilant|focused)\b`,
    ),
    why: 'Care is not a safeguard: the next careful person sees the same screen.',
    rewrite: 'What would the screen or the tool have to show, so that no special care is needed?',
  },
]
