-- Where the employer took the own declaration back, that of gateway stayed in earlier versions.
update gateway_input g set body = null, sequence = e.sequence
from gateway_input e
where e.learner_id = g.learner_id and g.input = 'GATEWAY_DECLARED' and e.input = 'EMPLOYER_DECLARATION'
    and e.body is null and e.sequence > g.sequence;
