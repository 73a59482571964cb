/**
 * Words of medicine that stand for one the site uses: medicines by their class, operations by their kind, short forms
 * that clinicians type. The first of each group is the site's own. Kept apart from meanings.ts for its length.
 */
export const fieldWords: readonly (readonly string[])[] = [
  ['blood thinner', 'anticoagulant', 'anticoagulation', 'anticoagulated', 'thin blood', 'blood thinning'],
  ['blood thinner', 'warfarin', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'heparin', 'enoxaparin'],
  ['blood thinner', 'eliquis', 'xarelto', 'doac', 'noac', 'lmwh', 'dalteparin', 'coumadin'],
  ['fluoroquinolone', 'quinolone', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'cipro'],
  ['fluoroquinolone', 'antibiotic', 'antibiotics', 'levaquin'],
  ['vein procedure', 'vein operation', 'vein surgery', 'vein treatment', 'varicose operation', 'evla', 'evlt'],
  ['vein procedure', 'endovenous', 'sclerotherapy', 'foam injection', 'vein laser', 'laser vein', 'vein strip'],
  ['vein procedure', 'varicose surgery', 'varicose treatment', 'radiofrequency ablation', 'phlebectomy'],
  ['operation', 'arthroplasty', 'arthroscopy', 'keyhole', 'caesarean', 'c section', 'hysterectomy', 'bypass'],
  ['operation', 'hip replacement', 'knee replacement', 'new hip', 'new knee', 'operated'],
  ['fracture', 'broken bone', 'broken ankle', 'broken leg', 'broken foot', 'plaster cast', 'cast', 'splint'],
  ['shin', 'tib ant', 'anterior tibialis', 'tibialis anterior muscle', 'tibial muscle', 'shin muscle'],
  ['gastrocnemius', 'gastroc', 'gastrocs', 'gastrocnemii', 'triceps surae'],
  ['achilles', 'tendo achilles', 'heel cord', 'tendinopathy', 'tendonitis', 'tendinitis'],
  ['range motion', 'range of movement', 'rom', 'ankle mobility', 'ankle range', 'joint mobility'],
  ['insufficiency', 'cvi', 'chronic venous disease', 'chronic vein disease', 'venous disease', 'cvd'],
  ['artery disease', 'peripheral arterial disease', 'peripheral vascular disease', 'pad', 'pvd', 'paod'],
  ['artery disease', 'claudication', 'narrowed artery', 'blocked artery', 'hardening of the artery'],
  ['heart failure', 'cardiac failure', 'congestive heart failure', 'chf', 'hfref', 'hfpef', 'cardiomyopathy'],
  ['post thrombotic', 'postthrombotic', 'postphlebitic', 'post phlebitic'],
  ['randomised trial', 'randomised controlled trial', 'randomized controlled trial', 'rct', 'randomized trial'],
  ['numb', 'loss of sensation', 'paraesthesia', 'paresthesia', 'neuropathic', 'peripheral neuropathy'],
  ['refill', 'fill', 'refilling', 'filling'],
  ['pool blood', 'blood pooling', 'blood pool', 'blood settle', 'blood collect', 'blood gather', 'stagnant blood'],
  ['pool blood', 'blood stuck', 'blood stay in leg', 'venous pooling', 'stagnation', 'stasis'],
  ['circulation', 'blood supply', 'blood flow', 'bloodflow', 'perfusion', 'blood circulate', 'flow of blood'],
  ['ultrasound', 'doppler', 'sonography', 'vein scan'],
  ['gravity', 'hydrostatic', 'weight of the blood'],
];
