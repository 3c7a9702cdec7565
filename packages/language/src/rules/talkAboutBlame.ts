/** Talk about blame, error and hindsight as such: the way to keep a review blameless, and not a breach of it. */
export const talkAboutBlame = new RegExp(
  [
    String.raw`\bblameless`,
    String.raw`\bblame[- ]?(?:free|ful|aware|culture|game)\b`,
    String.raw`\b(?:assign|apportion|avoid|without|culture of|fear of|stop|past|not about|instead of|rather than|point of|afraid of|worried about|moving|shift|somebody to|someone to|the one to|person to|who to|to place|placing|away from|no|kills?|start) (?:\w+ ){0,3}blam(?:e|ing|ed)\b(?! (?:lies|lay|rests))`,
    String.raw`^blam(?:e|ing)\b(?! (?:it|the \w+ team|him|her|them))`,
    String.raw`\bblam(?:e|es|ed|ing) (?:closes|kills|individuals|people|someone|somebody|somebody's|others|a person|a team|a specific|the tool|and sham\w+)\b`,
    String.raw`\b(?:potentially|going to be|publicly|being|get|getting|is|are|was|were|be|feel) blamed\b`,
    String.raw`\bfinger[- ]?point\w*|\bpoint(?:s|ed|ing)? (?:\w+ )?fingers?\b`,
    String.raw`\b(?:old|new) view\b|\bhindsight bias|\bjust culture\b|\bpsychological(?:ly)? safe\w*`,
    String.raw`\bcounterfactuals?\b|\b(?:punish|reprimand)\w*\b`,
    String.raw`\bpeople make mistakes\b|\blearn(?:s|ed|ing)? from (?:\w+ )?(?:mistakes?|failures?|errors?)\b`,
    String.raw`\b(?:not|isn't|never|wasn't|no) (?:about |looking for |for )?(?:whose fault|who (?:is|was|did)|a culprit|the culprit|anyone's fault|anybody's fault|somebody's fault|someone's fault|nobody's fault|to blame)\b`,
    String.raw`\b(?:look|looking|search|searching|hunt|hunting) for (?:an? |the |somebody |someone )?(?:culprit|to blame|guilty)\b`,
    String.raw`\b(?:do not|don't|did not) mean\b`,
    String.raw`\bsecond stor(?:y|ies)\b`,
  ].join('|'),
  'i',
)
