-- Gateway is declared by an employer who is satisfied. Where the employer took the first declaration back, the second
-- stayed in earlier versions.
update gateway set state = state - 'declaration', version = version + 1
where state -> 'declaration' is not null and state -> 'employerDeclaration' is null;
alter table gateway
    add check (state -> 'declaration' is null or state -> 'employerDeclaration' is not null);
