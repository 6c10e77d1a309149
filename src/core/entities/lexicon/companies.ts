// Companies, agencies and papers that the world's press names without saying what they are. Sources: constituents of the S&P 100,
// FTSE 100, Euro Stoxx 50, Nikkei 225, Hang Seng, Nifty 50 and Bovespa indices and the largest private firms of their countries;
// the members of the news agencies' alliances and the papers of record. A name is a fact, not a work.
export const companies = `
3M; AB InBev; Abbott; AbbVie; ABB; Accenture; Accor; Adani; Adidas; Adobe; Ahold Delhaize; Air Canada; Air France; Air India; Air Liquide; Airbnb; Airbus; Aldi; Alibaba;
Allianz; Alphabet; Alstom; Altria; Amazon; AMD; American Airlines; American Express; Amgen; Anglo American; Anheuser-Busch; Ant Group; Anthropic; Apple; Aramco; ArcelorMittal;
Asda; ASML; Aston Martin; AstraZeneca; AT&T; Audi; Aviva; AXA; Axel Springer; BAE Systems; Baidu; Bain; Banco Santander; Bank of America; Barclays; BASF; Bayer; BBVA; Berkshire Hathaway;
Best Buy; BHP; Biogen; BioNTech; BlackRock; Blackstone; BMW; BNP Paribas; Boeing; Bombardier; Bosch; BP; Bridgestone; Bristol Myers Squibb; British Airways; Broadcom; BT; BYD; ByteDance; Canon; Capgemini;
Cargill; Carlsberg; Carlyle; Carrefour; Caterpillar; Cathay Pacific; Centrica; Chevron; Chrysler; Cisco; Citi; Citigroup; Citibank; Coca-Cola; Coinbase; Comcast; Commerzbank; ConocoPhillips; Continental AG; CoreWeave;
Costco; Credit Agricole; Credit Suisse; CVS; Daimler; Danone; Danske Bank; DeepMind; DeepSeek; Dell; Deloitte; Delta Air Lines; Deutsche Bahn; Deutsche Bank; Deutsche Telekom; DHL; Diageo; Didi; Disney;
DoorDash; Dow Chemical; DuPont; easyJet; eBay; EDF; Eli Lilly; Embraer; Emirates; Enel; Engie; Eni; Equinor; Ericsson; Ernst & Young; Etihad; Evergrande; ExxonMobil; Exxon; EY; Facebook; Fannie Mae;
FedEx; Ferrari; Fiat; Fitch; Ford; Foxconn; Freddie Mac; Fujitsu; Gazprom; General Electric; General Motors; Gilead; GitHub; GlaxoSmithKline; Glencore; Goldman; Goldman Sachs; Google; GSK; H&M; Halliburton; Heathrow;
Heineken; Henkel; Hermes; Hewlett-Packard; Hitachi; Holcim; Honda; Honeywell; HP; HSBC; Huawei; Hyundai; Iberdrola; Iberia; IBM; IKEA; Inditex; Infosys; ING; Instagram; Intel; Intesa Sanpaolo; Itau; Jaguar Land Rover; JPMorgan; JPMorgan Chase;
JP Morgan; Johnson & Johnson; KFC; Kia; KKR; KLM; KPMG; Kraft Heinz; Lazard; Lego; Lehman Brothers; Lenovo; Levi Strauss; LG; Lidl; LinkedIn; Lloyds; Lockheed Martin; Lonmin; Lufthansa; Lukoil; LVMH; Lyft; Maersk; Marathon Oil; Marks & Spencer;
Marriott; Mastercard; Mazda; McDonald's; McKinsey; Mediaset; Medtronic; Mercedes; Mercedes-Benz; Merck; Meta; Meta Platforms; Michelin; Micron; Microsoft; Mistral AI; Mitsubishi; Moderna; Mondelez; Monsanto; Moody's; Morgan Stanley;
MSC; Munich Re; Nasdaq; Natwest; Nestle; Netflix; Nikon; Nintendo; Nissan; Nokia; Nomura; Nordea; Norsk Hydro; Northrop Grumman; Novartis; Novo Nordisk; Nvidia; Ofcom; OpenAI; Oracle; Orsted; Palantir; Panasonic; Paramount; PayPal; Pemex;
Peloton; PepsiCo; Pepsi; Petrobras; PetroChina; Petronas; Peugeot; Pfizer; Philips; Pinterest; Porsche; Pratt & Whitney; PricewaterhouseCoopers; Procter & Gamble; Prosus; Prudential; PwC; Qantas; Qatar Airways; Qualcomm; Rabobank; Raytheon; Reliance Industries;
Renault; Repsol; Revolut; Rheinmetall; Rio Tinto; Rivian; Roche; Rolls-Royce; Rosneft; Royal Mail; Ryanair; Saab; Sainsbury's; Salesforce; Samsung; Sanofi; SAP; Saudi Aramco; Schlumberger; Siemens; Siemens Energy; Siemens Gamesa; Singapore Airlines; Sinopec; SK Hynix; Skanska; Skoda; Snapchat;
SoftBank; Sony; SpaceX; Spotify; Standard & Poor's; Standard Chartered; Starbucks; Stellantis; Stripe; Subaru; Suzuki; Swisscom; Swiss Re; Syngenta; T-Mobile; Tata; Tata Motors; Tata Steel; Telefonica; Telenor; Tencent; Tesco; Tesla; Thales; ThyssenKrupp;
TikTok; Toshiba; TotalEnergies; Toyota; TSMC; Twitter; Uber; UBS; UniCredit; Unilever; United Airlines; UnitedHealth; Vale; Verizon; Vestas; Vivendi; Vodafone; Volkswagen; Volvo; Walmart; Warner Bros; Waymo; Wells Fargo; WhatsApp; Wipro; Wizz Air;
xAI; Xiaomi; Yahoo; YouTube; Zara; Zoom; ZTE;
Agence France-Presse; Al Jazeera; Ansa; Associated Press; Axios; Bloomberg; Bloomberg News; Business Insider; BuzzFeed; CBS; CNBC; CNN; Daily Mail; Daily Mirror; Daily Telegraph; Der Spiegel; Deutsche Welle; El Mundo; El Pais; Financial Times; Fox News; Globo;
Interfax; ITV; Kyodo; La Repubblica; Le Figaro; Le Monde; Los Angeles Times; MSNBC; NBC; Newsweek; New York Times; Nikkei; NPR; PBS; Politico; Press Association; Press Trust of India; Reuters; Sky News; Tass; The Economist; The Guardian; The Verge;
Thomson Reuters; USA Today; Wall Street Journal; Washington Post; Xinhua; Yonhap; Comscore; Nielsen; Gartner; Ipsos; YouGov; Gallup; Statista; Crunchbase; Getty; Getty Images;
Greenpeace; Oxfam; Amnesty International; Human Rights Watch; Red Cross; Red Crescent; Medecins Sans Frontieres; Doctors Without Borders; Save the Children; Hezbollah; Hamas; Taliban; Islamic State; Al-Qaeda; Boko Haram
`
