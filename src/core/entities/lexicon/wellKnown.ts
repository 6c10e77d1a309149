import type { EntityType } from '../../model.ts'

// Names known to every newspaper reader whose words would mislead: they look like people, places or ordinary words.
// Sources: the largest companies by the Fortune Global 500, Forbes Global 2000 and Interbrand lists; agencies and papers
// with international circulation; clubs of the UEFA coefficient and the large American leagues; the services with most
// users in Ofcom's and Pew's yearly reports. A name is listed once, in the form that is used most.

const organizations = `
Abbott; Accenture; Adidas; Adobe; Airbus; Alibaba; Allianz; Alphabet; Amazon; American Express; Anthropic; Apple; Aramco; AstraZeneca; Aston Martin;
AT&T; Audi; Axa; Baidu; Barclays; Bayer; Bentley; Berkshire Hathaway; BHP; BlackRock; BlackBerry; Boeing; Booking; Bosch; BP; Bridgestone; Bristol Myers Squibb; Broadcom; BT; Burberry;
ByteDance; Cadbury; Canon; Capital One; Cargill; Carrefour; Caterpillar; Charles Schwab; Chevron; Christian Dior; Cisco; Citi; Citigroup; Coca-Cola; Colgate-Palmolive; Comcast; Costco; Credit Suisse;
Danone; Dell; Deloitte; Delta; Deutsche Bank; Diageo; Dow Jones; DuPont; Eli Lilly; Emirates; Equinor; Ericsson; Ernst & Young; Estee Lauder; ExxonMobil; Exxon Mobil; FedEx; Ferrari; Fidelity; Fitch;
Fonterra; Ford; Foxconn; Gap; Gazprom; General Electric; General Motors; Gilead; Glencore; Goldman Sachs; Google; Harley-Davidson; Heineken; Hermes; Hewlett Packard; Hewlett-Packard; Hitachi; Honda; Honeywell; HSBC; Huawei; Hyundai;
IBM; IKEA; Infosys; Intel; Jaguar Land Rover; John Deere; Johnson & Johnson; JPMorgan; JPMorgan Chase; J.P. Morgan; Kellogg; Kia; KLM; KPMG; Lehman Brothers; Lenovo; Levi Strauss; Lockheed Martin; Louis Vuitton; Lufthansa;
Maersk; Marks & Spencer; Marks and Spencer; Mars; Mastercard; McDonald's; McKinsey; McKinsey & Company; Mercedes; Mercedes-Benz; Merck; Meta; Microsoft; Mitsubishi; Moderna; Moody's; Morgan Stanley; Nestle; Netflix; Nike; Nintendo; Nissan; Nokia; Northrop Grumman; Novartis; Novo Nordisk; Nvidia;
OpenAI; Oracle; Orange; Palantir; Panasonic; PayPal; PepsiCo; Petrobras; Pfizer; Philip Morris; Philips; Porsche; Procter & Gamble; PwC; PricewaterhouseCoopers; Qualcomm; Ralph Lauren; Raytheon; Reliance; Renault; Rio Tinto; Roche; Rolls-Royce; Rothschild; Ryanair; Saab; Samsung; Sanofi; SAP; Saudi Aramco; Schneider; Shell; Siemens; Sinopec; SoftBank; Sony; SpaceX; Spotify; Standard & Poor's; Standard Chartered; Starbucks; Stellantis; Subaru; Sun Microsystems;
Target; Tata; Tata Steel; Temasek; Tencent; Tesco; Tesla; Thales; Thomson Reuters; Toshiba; Total; TotalEnergies; Toyota; TSMC; Twitter; Uber; UBS; Unilever; UPS; Vale; Verizon; Visa; Vodafone; Volkswagen; Volvo; Walmart; Walt Disney; Disney; Warner Bros; Wells Fargo; Xiaomi; Yahoo; Zara;
Reuters; Associated Press; Agence France-Presse; Bloomberg; Xinhua; Tass; Interfax; Kyodo; Yonhap; Anadolu; Al Jazeera; Al Arabiya; Sky News; Fox News; Deutsche Welle; Le Monde; Le Figaro; Der Spiegel; Die Zeit; Bild; El Pais; El Mundo; La Repubblica; Corriere della Sera; Haaretz; Asahi Shimbun; Nikkei; Caixin; The Economist; The Guardian; The Times; The Independent; The Telegraph; The Hindu; The Lancet; Nature; Science; The Atlantic; The New Yorker; Politico; Axios; Time; Newsweek; Forbes; Fortune; Vogue; Variety;
Save the Children; Doctors Without Borders; Medecins Sans Frontieres; Reporters Without Borders; Oxfam; Greenpeace; Amnesty International; Human Rights Watch; Red Cross; Red Crescent; Caritas; Unite; Alternative for Germany; Boko Haram; Islamic State; Muslim Brotherhood; Proud Boys; Black Lives Matter; Mothers Against Drunk Driving; Teach for America;
Arsenal; Chelsea; Liverpool FC; Everton; Tottenham Hotspur; Tottenham; Spurs; Aston Villa; Crystal Palace; West Ham; Nottingham Forest; Real Madrid; Atletico Madrid; Barcelona FC; FC Barcelona; Bayern Munich; Borussia Dortmund; Paris Saint-Germain; Juventus; Inter Milan; AC Milan; Ajax; Benfica; Boca Juniors; River Plate; Flamengo; Al Ahly; Al Nassr; Al Hilal
`

const products = `
Android; Windows; iPhone; iPad; iOS; macOS; Linux; Chrome; Gmail; Instagram; WhatsApp; Facebook Messenger; YouTube; TikTok; Snapchat; LinkedIn; Telegram; WeChat; Zoom; Alexa; Siri; Kindle; PlayStation; Xbox; ChatGPT; Bitcoin; bitcoin; Ethereum;
Ozempic; Wegovy; Mounjaro; Viagra; Botox; Prozac; Tylenol; Paracetamol; Photoshop; Excel; PowerPoint; Firefox; Wikipedia; Minecraft; Fortnite; Pokemon; Monopoly; Lego; Barbie; Concorde; Prius; Kalashnikov; Patriot; Javelin; Himars
`

const events = `
Olympics; Paralympics; Ryder Cup; Super Bowl; World Cup; Euro 2020; Euro 2024; Euro 2028; Eurovision; Oscars; Grammys; Emmys; Baftas; Wimbledon; Tour de France; Giro d'Italia; Vuelta a Espana; Six Nations; Brexit; Holocaust; Cop26; Cop27; Cop28; Cop29; Cop30; Glastonbury; Oktoberfest; Burning Man
`

/** Type by name as printed. */
export const wellKnown: ReadonlyMap<string, EntityType> = new Map([
  ...list(organizations, 'organization'),
  ...list(products, 'product'),
  ...list(events, 'event'),
])

function list(names: string, type: EntityType): [string, EntityType][] {
  return names
    .split(/;\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => [name, type])
}
