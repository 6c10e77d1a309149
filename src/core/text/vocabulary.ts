// Words by which lines that are not prose are known. Sources: section names of newsroom and academic style guides (AP,
// Chicago) for lists of sources and credits; the share, navigation and legal lines that content-management systems print
// round an article, which boilerplate-removal tools such as Mozilla Readability list by the same words.

/** Titles of a list of sources, without case or closing colon. */
export const sourceHeadings: ReadonlySet<string> = new Set([
  'sources',
  'source',
  'references',
  'reference',
  'bibliography',
  'works cited',
  'further reading',
  'citations',
  'footnotes',
  'endnotes',
  'notes',
  'sources and notes',
  'notes and sources',
  'sources and further reading',
  'sources & further reading',
  'links',
])

/** Words with which a caption or credit line begins, before a colon. */
export const captionLead =
  /^(?:caption|photo(?:graph)?|picture|image|illustration|graphic|chart|map|video|credit|photo credit|image credit|picture credit|above|below|pictured)(?: by)?\s?:/i
/** A caption numbered as in a report: "Figure 3:", "Table 2.". */
export const captionNumber = /^(?:figure|fig\.|table|chart|exhibit)\s\d{1,3}\s?[:.–—-]\s/i
/** "(Credit: Agency)", "[Photo: Agency]" or "Photo: Agency" at the end. */
export const captionCredit =
  /(?:[([]\s?(?:credit|photo(?:graph)?s?|picture|image|illustration|graphic|source|courtesy)(?: credit| courtesy)?(?: by| of)?\s?[:/]?\s[^()[\]]{1,80}[)\]]|\b(?:photo(?:graph)?|picture|image|credit|illustration)(?: credit| by)?\s?:\s?[^.:]{1,60})\.?$/i

/** "By Ana Ruiz", and lines that can name nothing but who wrote. */
export const bylineLead = /^by\s/i
export const creditLead =
  /^\(?(?:words by|written by|reporting by|reported by|additional reporting|edited by|editing by|with reporting by|compiled by|produced by)\b[\s:]/i
/** Lines that say when the text was put out. */
export const publicationLead =
  /^(?:first published|published|posted|updated|last updated|last modified|date|issued|as of)\b[\s:]/i

/** Whole lines, without case or closing mark, that belong to the page and not to the article. */
export const furnitureLines: ReadonlySet<string> = new Set([
  'share',
  'share this',
  'share this article',
  'share this story',
  'share this page',
  'share article',
  'print',
  'print this page',
  'email',
  'email this article',
  'copy link',
  'save',
  'save article',
  'comment',
  'comments',
  'leave a comment',
  'view comments',
  'read more',
  'read next',
  'read also',
  'read full story',
  'more on this story',
  'more stories',
  'most read',
  'most popular',
  'trending',
  'related',
  'related articles',
  'related stories',
  'related topics',
  'related content',
  'recommended',
  'recommended for you',
  'you may also like',
  'you might also like',
  'top stories',
  'latest news',
  'back',
  'back to top',
  'back to news',
  'back to home',
  'home',
  'menu',
  'search',
  'next',
  'previous',
  'next article',
  'previous article',
  'advertisement',
  'advert',
  'ad',
  'sponsored',
  'sponsored content',
  'subscribe',
  'subscribe now',
  'sign in',
  'log in',
  'sign up',
  'sign up now',
  'register',
  'follow us',
  'listen',
  'listen to this article',
  'watch',
  'play video',
  'tags',
  'topics',
  'skip to content',
  'skip to main content',
  'accept cookies',
  'cookie policy',
  'privacy policy',
  'terms of use',
  'terms and conditions',
  'all rights reserved',
  'loading',
  'youtube placeholder',
  'video placeholder',
  'image placeholder',
  'ends',
])

/** Beginnings of lines that invite, thank, warn about rights or say whom to call. */
export const furnitureLead =
  /^(?:share (?:this|on)|[«←<]?\s?back to (?:the |our )?\S+(?: \S+)?$|follow us|sign up (?:for|to)|subscribe to|click here|read more\s?:|read (?:also|next)\s?:|related\s?:|see also\s?:|also read\s?:|tags?\s?:|topics?\s?:|filed under|copyright\b|©|\(c\) \d{4}|all rights reserved|(?:media |press |investor |investors |general )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)\s?:|tel\s?[:.]|e-?mail\s?:|phone\s?:|this (?:article|story|content) (?:was|has been) (?:originally|first)|reproduction|view (?:original|source)|download\b)/i
/** "Prefer us on Google", "Follow on LinkedIn": a short line that ends in the name of a platform. */
export const furniturePlatform =
  /^(?:\S+ ){1,5}(?:on|via) (?:google(?: news)?|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|reddit|apple news|flipboard|bluesky|threads|tiktok)$/i

/** Last words of the names of papers, by which hardly anything else is called. Source: the titles of the members of WAN-IFRA. */
export const paperNames =
  'post herald examiner gazette courier times tribune telegraph chronicle journal echo argus ledger observer dispatch sentinel inquirer mail record standard news press mirror guardian independent advertiser reporter'.split(
    ' ',
  )

/** Words for what else publishes, and of the names of papers that end in another word. */
const outletKinds =
  'newswire newsletter wire review report magazine weekly daily globe bulletin broadcasting media radio television tv agency blog notes today insider monitor digest register insights? international weekender online'.split(
    ' ',
  )

/** Words that give away the name of an outlet. */
export const outletWord = new RegExp(String.raw`\b(?:${[...paperNames, ...outletKinds].join('|')})\b`, 'i')
