-- Stands for a service without tables of its own, in tests.
select 1;
